// What an update costs a device: a pack of 500 rules and 10,000 phrases, verified, then proved by its examples, merged and compiled.
import { loadCore, rulesFolder } from '../../src/cli/core.ts';
import type { PackInput } from '../../src/model/pack.ts';
import { parsedCore } from '../../src/packs/core.ts';
import { decide, documentBytes, documentOf, fingerprintOf, newKey, newRoot, signPack, signRoot, verifyDocument } from '../../src/packs/index.ts';
import { samplePack } from '../packs/sample.ts';
import { timeAsync } from './clock.ts';
import { phrases } from './phrases.ts';

export interface PackCost {
  readonly rules: number;
  readonly phrases: number;
  /** Of the whole document; at most 1,048,576 are taken. */
  readonly bytes: number;
  /** Size, signatures, shape, numbers and dates. */
  readonly verifyMs: number;
  /** All of it: verified, 2,000 examples run, merged with the built-in rules, compiled. */
  readonly acceptMs: number;
}

const [RULES, PHRASES] = [500, 10_000];
const NOW = new Date('2026-06-20T10:00:00Z');
const LATER = '2027-06-01T09:00:00Z';

export async function packCost(): Promise<PackCost> {
  const { bytes, trust } = await published(bigPack());
  const core = parsedCore(loadCore(rulesFolder()));
  const first = await decide(bytes, trust, NOW, core);
  if (first.outcome !== 'accepted') throw new Error(`the pack of the bench was not accepted: ${JSON.stringify(first)}`);
  return {
    rules: first.pack.rules.length,
    phrases: PHRASES,
    bytes: bytes.length,
    verifyMs: (await timeAsync(() => verifyDocument(bytes, trust, NOW), { least: 5, ms: 500 })).medianMs,
    acceptMs: (await timeAsync(() => decide(bytes, trust, NOW, core), { least: 3, most: 5, ms: 500 })).medianMs,
  };
}

/** 500 rules with 20 phrases each, and examples that hold. */
export function bigPack(): PackInput {
  const all = phrases(PHRASES);
  const each = PHRASES / RULES;
  const both = (text: string): { en: string; cy: string } => ({ en: text, cy: text });
  return {
    ...samplePack,
    rules: Array.from({ length: RULES }, (_, n) => {
      const own = all.slice(n * each, (n + 1) * each);
      return {
        id: `local-rule-${n}`,
        category: 'tone' as const,
        level: 'warn' as const,
        likelihood: 2,
        consequence: 2,
        title: both(`Rule ${n}`),
        why: both('“{quote}” reads badly to people who wait for us.'),
        wayOut: both('Say what people can do now, and leave it out.'),
        who: ['official' as const],
        match: { phrases: own },
        examples: { warn: [`Today ${own[0]}.`, `Again ${own[1]} was seen.`], quiet: [`All is well on day ${n}.`, `Open from nine on day ${n}.`] },
      };
    }),
  };
}

async function published(pack: PackInput): Promise<{ readonly bytes: Uint8Array; readonly trust: Parameters<typeof verifyDocument>[1] }> {
  const [rootKey, signer] = [await newKey(), await newKey()];
  const terms = { organisation: pack.organisation, issued: '2026-05-01T09:00:00Z', expires: LATER, rootThreshold: 1, threshold: 1, blockThreshold: 1 } as const;
  const root = newRoot(terms, [rootKey], [{ ...signer, expires: LATER }]);
  return {
    bytes: documentBytes(documentOf([await signRoot(root, [rootKey])], await signPack(pack, signer))),
    trust: { format: 1, organisation: { id: pack.organisation, name: pack.profile.name }, channel: 'main', fingerprint: await fingerprintOf(root) },
  };
}
