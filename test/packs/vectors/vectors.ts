// Ed25519 vectors for every engine that checks packs: valid ones from the reference set of the algorithm's authors (the non-copyrightable
// vectors that Debian's cryptography vectors carry), and for each family of Project Wycheproof's invalid ones an equivalent made from them.
// Pure data and arithmetic: the same list in Node, Chromium and Firefox.
import reference from './reference.gen.json';

export interface Vector {
  readonly about: string;
  readonly pk: Uint8Array;
  readonly msg: Uint8Array;
  readonly sig: Uint8Array;
  readonly valid: boolean;
}

const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const P = 2n ** 255n - 19n;

const fromHex = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const number = (bytes: Uint8Array): bigint => bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
const bytes32 = (value: bigint): Uint8Array => Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * at)) & 255n));
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** The points of small order, with every spelling hosts are known to take (Chalkias, Garillot, Nikolaenko 2020, table 1). */
const SMALL = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
].map(fromHex);

/** All of them, valid first, none twice. */
export function vectors(): Vector[] {
  const valid = reference.map(({ n, pk, msg, sig }) => ({ about: `reference ${n}`, pk: fromHex(pk), msg: fromHex(msg), sig: fromHex(sig), valid: true }));
  const all: Vector[] = [...valid, ...valid.slice(0, 4).flatMap(invalidOf), ...special(valid[3] as Vector), ...strangers(valid)];
  const seen = new Set<string>();
  return all.filter(({ pk, msg, sig }) => {
    const key = [pk, msg, sig].join(':');
    return seen.size < seen.add(key).size;
  });
}

function invalidOf({ about, pk, msg, sig }: Vector): Vector[] {
  const [r, s] = [sig.slice(0, 32), sig.slice(32)];
  const made: Vector[] = [];
  const add = (what: string, wrong: Uint8Array, more: Partial<Vector> = {}): void =>
    void made.push({ about: `${about}: ${what}`, pk, msg, sig: wrong, valid: false, ...more });
  for (const size of [0, 1, 16, 31, 32, 33, 62, 63]) add(`cut to ${size} bytes`, sig.slice(0, size));
  add('cut at its beginning', sig.slice(1));
  add('a byte more', joined(sig, Uint8Array.of(0)));
  add('a byte before', joined(Uint8Array.of(0), sig));
  add('thirty-two bytes more', joined(sig, new Uint8Array(32)));
  add('twice', joined(sig, sig));
  add('a byte taken out of the middle', joined(sig.slice(0, 32), sig.slice(33)));
  add('as hexadecimal text', text([...sig].map((byte) => byte.toString(16).padStart(2, '0')).join('')));
  add('in an ASN.1 sequence', joined(Uint8Array.of(0x30, 0x44, 0x02, 0x20), r, Uint8Array.of(0x02, 0x20), s));
  for (let times = 1n; number(s) + times * L < 2n ** 256n; times += 1n) add(`S and ${times} times the order`, joined(r, bytes32(number(s) + times * L)));
  for (const bit of [253, 254, 255]) add(`bit ${bit} of S set`, joined(r, bytes32(number(s) | (1n << BigInt(bit)))));
  for (const bit of [0, 1, 2, 7, 8, 16, 31, 32, 63, 64, 97, 127, 240, 247, 248, 253, 254, 255]) {
    add(`bit ${bit} of R turned`, joined(bytes32(number(r) ^ (1n << BigInt(bit))), s));
    add(`bit ${bit} of S turned`, joined(r, bytes32(number(s) ^ (1n << BigInt(bit)))));
  }
  add(
    'all of R turned',
    joined(
      r.map((byte) => byte ^ 255),
      s,
    ),
  );
  add(
    'all of S turned',
    joined(
      r,
      s.map((byte) => byte ^ 255),
    ),
  );
  add('R and S changed places', joined(s, r));
  add('S negated', joined(r, bytes32(L - (number(s) % L))));
  add('R negated', joined(bytes32(number(r) ^ (1n << 255n)), s));
  add('another message', sig, { msg: joined(msg, Uint8Array.of(1)) });
  add('the digest in place of the message', sig, { msg: text('sha512') });
  add('a key with its sign turned', sig, { pk: bytes32(number(pk) ^ (1n << 255n)) });
  for (const size of [0, 31, 33]) add(`a key of ${size} bytes`, sig, { pk: joined(pk, Uint8Array.of(0)).slice(0, size) });
  return made;
}

/** Special values for R and S, and keys and points of small order, for which anybody can make a signature that some hosts take. */
function special({ pk, msg, sig }: Vector): Vector[] {
  const values: [string, bigint][] = [
    ['0', 0n],
    ['1', 1n],
    ['the order less 1', L - 1n],
    ['the order', L],
    ['the order and 1', L + 1n],
    ['p less 1', P - 1n],
    ['p', P],
    ['p and 1', P + 1n],
    ['all ones', 2n ** 256n - 1n],
  ];
  const made = values.flatMap(([nameR, r]) =>
    values.map(([nameS, s]): Vector => ({ about: `R ${nameR}, S ${nameS}`, pk, msg, sig: joined(bytes32(r), bytes32(s)), valid: false })),
  );
  for (const [at, point] of SMALL.entries()) {
    made.push({ about: `key of small order ${at}, honest signature`, pk: point, msg, sig, valid: false });
    for (const [other, r] of SMALL.entries())
      made.push({ about: `key of small order ${at}, R of small order ${other}, S 0`, pk: point, msg, sig: joined(r, new Uint8Array(32)), valid: false });
  }
  return made;
}

/** Right signatures under keys and messages that are somebody else's. */
function strangers(valid: readonly Vector[]): Vector[] {
  return valid.map((vector, at) => ({
    ...vector,
    about: `${vector.about} under the key of another`,
    pk: (valid[(at + 1) % valid.length] as Vector).pk,
    valid: false,
  }));
}

/** Runs every vector through a check of one signature; answers with what it judged wrongly, which is nothing. */
export async function runVectors(
  verifies: (x: string, message: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>) => Promise<boolean>,
): Promise<{ readonly run: number; readonly valid: number; readonly wrong: readonly string[] }> {
  const all = vectors();
  const wrong: string[] = [];
  for (const { about, pk, msg, sig, valid } of all) {
    const x = btoa(String.fromCharCode(...pk))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
    if ((await verifies(x, new Uint8Array(msg), new Uint8Array(sig))) !== valid) wrong.push(about);
  }
  return { run: all.length, valid: all.filter(({ valid }) => valid).length, wrong };
}
