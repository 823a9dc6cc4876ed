// Ways to spoil an update document: its bytes, its structure, what is inside the signed bytes, and signatures by people who may not sign.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Random } from './random.ts';

/** Values that parsers and comparisons have stumbled over. */
const ODD: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  1.5,
  2 ** 31,
  2 ** 53,
  1e308,
  -0,
  '',
  ' ',
  '0',
  'none',
  'HS256',
  'EdDSA',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  '🦊',
  [],
  {},
  [[]],
  [null],
  { alg: 'none' },
  { toString: 1 },
  '2026-13-01',
  '9999-12-31T23:59:59Z',
  'midshire-fire',
  'other-fire',
  'A'.repeat(43),
  'A'.repeat(1000),
  ['a', 'a'],
];
const BYTES = [0x00, 0x22, 0x2c, 0x2d, 0x30, 0x3a, 0x41, 0x5b, 0x5c, 0x5d, 0x5f, 0x7b, 0x7d, 0x7f, 0xc3, 0xff];

const encode = (text: string): string => Buffer.from(text).toString('base64url');

export type Mutation = (bytes: Uint8Array, chance: Random) => Uint8Array;

const flip: Mutation = (bytes, chance) => {
  const out = bytes.slice();
  for (let times = 1 + chance.below(3); times > 0; times -= 1) {
    const at = chance.below(out.length);
    out[at] = (out[at] as number) ^ (1 << chance.below(8));
  }
  return out;
};
const overwrite: Mutation = (bytes, chance) => {
  const out = bytes.slice();
  out[chance.below(out.length)] = chance.pick(BYTES);
  return out;
};
const remove: Mutation = (bytes, chance) => {
  const from = chance.below(bytes.length);
  return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(from + 1 + chance.below(8))]);
};
const insert: Mutation = (bytes, chance) => {
  const at = chance.below(bytes.length);
  return new Uint8Array([...bytes.subarray(0, at), ...Array.from({ length: 1 + chance.below(4) }, () => chance.pick(BYTES)), ...bytes.subarray(at)]);
};
const cut: Mutation = (bytes, chance) => bytes.subarray(0, chance.below(bytes.length));
const repeat: Mutation = (bytes, chance) => {
  const from = chance.below(bytes.length);
  const piece = bytes.subarray(from, from + chance.below(200));
  const at = chance.below(bytes.length);
  return new Uint8Array([...bytes.subarray(0, at), ...piece, ...bytes.subarray(at)]);
};

/** Changes one place anywhere in the document's own structure. */
const structure: Mutation = (bytes, chance) => {
  const value = JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  return new TextEncoder().encode(JSON.stringify(changed(value, chance)));
};

/** Changes one place in what a signature covers, or in its header, and spells it anew. */
const inside: Mutation = (bytes, chance) => {
  const value = JSON.parse(new TextDecoder().decode(bytes)) as { roots: Envelope[]; pack: Envelope };
  const envelope = chance.below(3) === 0 ? chance.pick(value.roots) : value.pack;
  const entry = chance.pick(envelope.signatures);
  const decoded = (text: string): unknown => JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown;
  if (chance.below(2) === 0)
    envelope.payload = envelope === value.pack ? repacked(envelope.payload, chance) : encode(JSON.stringify(changed(decoded(envelope.payload), chance)));
  else entry.protected = encode(JSON.stringify(changed(decoded(entry.protected), chance)));
  return new TextEncoder().encode(JSON.stringify(value));
};

function repacked(payload: string, chance: Random): string {
  const packed = Buffer.from(payload, 'base64url');
  if (chance.below(3) === 0) return Buffer.from(flip(packed, chance)).toString('base64url');
  return gzipSync(JSON.stringify(changed(JSON.parse(gunzipSync(packed).toString()), chance)) ?? 'null').toString('base64url');
}

interface Envelope {
  payload: string;
  signatures: { protected: string; signature: string }[];
}

/** A copy with one value, key or item somewhere in it changed, taken out, doubled or added. */
export function changed(value: unknown, chance: Random): unknown {
  if (typeof value !== 'object' || value === null || chance.below(12) === 0) return chance.pick(ODD);
  if (Array.isArray(value)) {
    const out: unknown[] = [...value];
    const at = chance.below(out.length + 1);
    const what = chance.below(6);
    if (what === 0 || out.length === 0) out.splice(at, 0, chance.pick(ODD));
    else if (what === 1) out.splice(at, 1);
    else if (what === 2) out.splice(at, 0, structuredClone(chance.pick(out)));
    else if (what === 3) out.reverse();
    else out[Math.min(at, out.length - 1)] = changed(out[Math.min(at, out.length - 1)], chance);
    return out;
  }
  const entries = Object.entries(value);
  const what = chance.below(8);
  if (what === 0 || entries.length === 0)
    return Object.fromEntries([...entries, [chance.pick(['x', '__proto__', 'alg', 'crit', 'header', 'version', '']), chance.pick(ODD)]]);
  const at = chance.below(entries.length);
  const [key, inner] = entries[at] as [string, unknown];
  if (what === 1) entries.splice(at, 1);
  else if (what === 2) entries[at] = [`${key} `, inner];
  else entries[at] = [key, changed(inner, chance)];
  return Object.fromEntries(entries);
}

/** Cheap ones more often: a document is spoiled in its bytes more often than with thought. */
export const MUTATIONS: readonly Mutation[] = [flip, flip, overwrite, remove, insert, cut, repeat, structure, structure, inside, inside];
