// One run of the fuzzer: spoiled documents against a device with a good pack in force. Says what went wrong, which is nothing.
import { createHash, createPrivateKey } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { calculateJwkThumbprint, importJWK } from 'jose';
import type { TrustState } from '../../../src/model/trust.ts';
import { cosign, decide, documentBytes, documentOf, type OpenKey, rotate, signRoot } from '../../../src/packs/index.ts';
import { CORE, LATER, NOW, packOf, rootOf, ruleOf, signedBy, trusting } from '../kit.ts';
import { changed, MUTATIONS } from './mutate.ts';
import { type Random, random } from './random.ts';

export interface Outcome {
  readonly run: number;
  /** How many documents ended in each way. */
  readonly ends: Readonly<Record<string, number>>;
  /** What must never happen, one sentence each. */
  readonly wrong: readonly string[];
}

const AT_ONCE = 64;

/** Spoils `count` documents. `said` is told now and then how far it is. */
export async function fuzz(seed: number, count: number, said: (run: number) => void = () => undefined): Promise<Outcome> {
  const chance = random(seed);
  const { bases, state, ann, mallory, signed } = await stage(chance);
  const kept = JSON.stringify(state);
  const ends: Record<string, number> = {};
  const wrong: string[] = [];
  for (let run = 0; run < count; run += AT_ONCE) {
    const batch: Uint8Array[] = [];
    for (let each = 0; each < Math.min(AT_ONCE, count - run); each += 1) {
      batch.push(chance.below(50) === 0 ? await resigned(bases, chance, chance.below(3) === 0 ? ann : mallory, ann, signed) : spoiled(bases, chance));
    }
    await Promise.all(
      batch.map(async (bytes) => {
        try {
          const decision = await decide(bytes, state, NOW, CORE);
          const end = decision.outcome === 'refused' ? decision.code : decision.outcome;
          ends[end] = (ends[end] ?? 0) + 1;
          if (decision.outcome === 'refused' && decision.code === 'unreadable') wrong.push(`an unforeseen fault: ${decision.detail}: ${hex(bytes)}`);
          if (decision.outcome !== 'refused' && !signed.has(digestIn(bytes))) wrong.push(`${decision.outcome}, and nobody signed it: ${hex(bytes)}`);
        } catch (error) {
          wrong.push(`thrown: ${String(error)}: ${hex(bytes)}`);
        }
      }),
    );
    if (JSON.stringify(state) !== kept) wrong.push('the state was changed in place');
    if (run % 65_536 === 0) said(run);
  }
  return { run: count, ends, wrong };
}

interface Stage {
  /** Good documents: newer packs, by one signer and by two, after new root statements. */
  readonly bases: readonly Uint8Array[];
  readonly state: TrustState;
  readonly ann: OpenKey;
  readonly mallory: OpenKey;
  /** Digests of everything that people who may sign have signed. */
  readonly signed: Set<string>;
}

/** A key made of the seed, so that a run can be repeated to the bit (Ed25519 signatures are always the same). */
async function keyFrom(chance: Random): Promise<OpenKey> {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.from(Array.from({ length: 32 }, () => chance.below(256)))]);
  const { d = '', x = '' } = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' });
  const key = { kty: 'OKP', crv: 'Ed25519', x } as const;
  return { kid: await calculateJwkThumbprint(key), key, signWith: (await importJWK({ ...key, d }, 'Ed25519')) as CryptoKey, secret: { d } };
}

async function stage(chance: Random): Promise<Stage> {
  const [root, otherRoot, ann, ben, mallory] = [
    await keyFrom(chance),
    await keyFrom(chance),
    await keyFrom(chance),
    await keyFrom(chance),
    await keyFrom(chance),
  ];
  const one = rootOf([root], [ann, ben]);
  const two = rotate(one, { issued: '2026-06-01T09:00:00Z', expires: LATER, addRoot: [otherRoot] });
  const roots = [await signRoot(one, [root]), await signRoot(two, [root, otherRoot])];
  const rules = [ruleOf('local-slogan', 'best in the west'), ruleOf('local-other', 'other words', { level: 'block' })];
  const packs = [
    await signedBy(packOf({ version: 5 }), ann),
    await signedBy(packOf({ version: 6, rules }), ann),
    await signedBy(packOf({ version: 7, rules }), ann, ben),
  ];
  const bases = packs.flatMap((pack) => [documentBytes(documentOf(roots.slice(0, 1), pack)), documentBytes(documentOf(roots, pack))]);
  const first = await decide(bases[0] as Uint8Array, await trusting(one), NOW, CORE);
  if (first.outcome !== 'accepted') throw new Error(`the good pack was ${first.outcome}`);
  return { bases, state: first.state, ann, mallory, signed: new Set(packs.map(({ payload }) => digest(payload))) };
}

function spoiled(bases: readonly Uint8Array[], chance: Random): Uint8Array {
  let bytes = chance.pick(bases);
  bytes = chance.pick(MUTATIONS)(bytes, chance);
  return chance.below(10) === 0 && bytes.length > 0 ? (MUTATIONS[chance.below(6)] ?? ((same) => same))(bytes, chance) : bytes;
}

/** A changed pack, signed rightly by `key`: a stranger's must never count, and one's own may be nonsense but never harm. */
async function resigned(bases: readonly Uint8Array[], chance: Random, key: OpenKey, ann: OpenKey, signed: Set<string>): Promise<Uint8Array> {
  const document = JSON.parse(new TextDecoder().decode(chance.pick(bases))) as { pack: { payload: string; signatures: unknown[] }; roots: [] };
  const pack = JSON.parse(gunzipSync(Buffer.from(document.pack.payload, 'base64url')).toString()) as unknown;
  const payload = gzipSync(JSON.stringify(changed(changed(pack, chance), chance)) ?? 'null').toString('base64url');
  if (key === ann) signed.add(digest(payload));
  return documentBytes({ ...document, whichhat: 1, pack: await cosign({ payload, signatures: [] }, 'pack', key) });
}

function digest(payload: string): string {
  return createHash('sha256').update(Buffer.from(payload, 'base64url')).digest('base64url');
}

function digestIn(bytes: Uint8Array): string {
  return digest((JSON.parse(new TextDecoder().decode(bytes)) as { pack: { payload: string } }).pack.payload);
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 4_000)).toString('base64');
}
