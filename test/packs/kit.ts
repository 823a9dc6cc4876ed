// What the tests of this room publish with: keys, root statements and packs of the example organisation, and a small set of built-in rules.
import type { PackInput } from '../../src/model/pack.ts';
import type { Jws, RootStatement } from '../../src/model/root.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { TrustState } from '../../src/model/trust.ts';
import { type Core, cosign, documentBytes, documentOf, fingerprintOf, newKey, newRoot, type OpenKey, signPack, signRoot } from '../../src/packs/index.ts';
import { samplePack } from './sample.ts';

export const NOW = new Date('2026-06-20T10:00:00Z');
export const LATER = '2027-06-01T09:00:00Z';

/** A bench of keys made once for each test file. */
export async function someKeys(): Promise<{
  readonly root: OpenKey;
  readonly otherRoot: OpenKey;
  readonly ann: OpenKey;
  readonly ben: OpenKey;
  readonly mallory: OpenKey;
}> {
  const [root, otherRoot, ann, ben, mallory] = await Promise.all([newKey(), newKey(), newKey(), newKey(), newKey()]);
  return { root, otherRoot, ann, ben, mallory };
}

/** The first root statement: Ann and Ben may sign, one signature is enough unless said otherwise. */
export function rootOf(root: readonly OpenKey[], signing: readonly OpenKey[], more: Partial<RootStatement> = {}): RootStatement {
  const terms = {
    organisation: 'midshire-fire',
    issued: '2026-05-01T09:00:00Z',
    expires: LATER,
    rootThreshold: 1,
    threshold: 1,
    blockThreshold: 1,
    ...more,
  } as const;
  return newRoot(
    terms,
    root,
    signing.map(({ kid, key }) => ({ kid, key, expires: LATER })),
  );
}

/** What a device trusts that has just joined. */
export async function trusting(root: RootStatement): Promise<TrustState> {
  return {
    format: 1,
    organisation: { id: 'midshire-fire', name: 'Midshire Fire and Rescue Service' },
    channel: 'main',
    fingerprint: await fingerprintOf(root),
  };
}

export function packOf(more: Partial<PackInput> = {}): PackInput {
  return { ...samplePack, ...more };
}

/** A pack signed by everyone named. */
export async function signedBy(pack: PackInput, ...keys: readonly [OpenKey, ...OpenKey[]]): Promise<Jws> {
  const [first, ...others] = keys;
  let jws = await signPack(pack, first);
  for (const key of others) jws = await cosign(jws, 'pack', key);
  return jws;
}

/** A document as published: root statements signed by the root keys, and a pack. */
export async function published(roots: readonly (readonly [RootStatement, ...OpenKey[]])[], pack: Jws): Promise<Uint8Array<ArrayBuffer>> {
  return documentBytes(documentOf(await Promise.all(roots.map(([root, ...keys]) => signRoot(root, keys))), pack));
}

const both = (text: string): { en: string; cy: string } => ({ en: text, cy: text });

/** A rule that fires on some phrases; its examples hold. */
export function ruleOf(id: string, phrase: string, more: Partial<Rule> = {}): Rule {
  return {
    id,
    category: 'tone',
    level: 'warn',
    likelihood: 2,
    consequence: 2,
    title: both(`About ${phrase}`),
    why: both('“{quote}” reads badly.'),
    wayOut: both('Leave it out.'),
    who: ['official'],
    match: { phrases: [phrase] },
    examples: { warn: [`We say ${phrase} today.`, `Again ${phrase} is said.`], quiet: ['All is well today.', 'Come and see us on Friday.'] },
    ...more,
  };
}

export const CORE: Core = {
  rules: [
    ruleOf('insult', 'complete clowns'),
    ruleOf('secret', 'door code', { level: 'block', category: 'confidential' }),
    ruleOf('hint', 'click here', { level: 'advice', unless: { phrases: ['{quiet-words}'] } }),
    ruleOf('emergency', 'act now', { level: 'allow', category: 'allow', protects: 'everything' }),
  ],
  lists: { 'quiet-words': { items: ['quietly'] }, insults: { items: ['numpty'] } },
};
