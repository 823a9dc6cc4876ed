// What every engine must agree on before it is asked: hosts differ on small-order points, spellings and S beyond the order,
// so those are refused here, and what is left every host judges alike (RFC 8032, 5.1.7; Chalkias, Garillot, Nikolaenko 2020).
import { decode64 } from './bytes.ts';

/** The order of the base point, least byte first. */
const ORDER = bytesOf('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010');
/** The field's prime, 2^255 - 19, least byte first. */
const PRIME = bytesOf('edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f');

/** y of the points whose order divides 8. The sign bit is left out: with either sign they are of small order, or no point at all. */
const SMALL_ORDER = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].map(bytesOf);

/** A point spelled canonically (y below the prime) and not of small order. Whether it is on the curve the host says. */
function soundPoint(point: Uint8Array): boolean {
  const y = point.slice();
  y[31] = (y[31] as number) & 0x7f;
  return point.length === 32 && below(y, PRIME) && !SMALL_ORDER.some((small) => small.every((byte, at) => byte === y[at]));
}

/** A public key (the `x` of its JWK) that every host reads alike. */
export function soundKey(x: string): boolean {
  const bytes = decode64(x);
  return bytes !== undefined && bytes.length === 32 && soundPoint(bytes);
}

/** A signature that every host reads alike: 64 bytes, R a sound point, S below the order, so that it has no second spelling. */
export function soundSignature(signature: Uint8Array): boolean {
  return signature.length === 64 && soundPoint(signature.slice(0, 32)) && below(signature.slice(32), ORDER);
}

/** Numbers of 32 bytes, least byte first. */
function below(number: Uint8Array, limit: Uint8Array): boolean {
  for (let at = 31; at >= 0; at -= 1) {
    const [a, b] = [number[at] as number, limit[at] as number];
    if (a !== b) return a < b;
  }
  return false;
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** One signature over some bytes, as a vector for the tests of every engine: the same checks and the same primitive as a pack's. */
export async function verifies(x: string, message: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>): Promise<boolean> {
  if (!soundKey(x) || !soundSignature(signature)) return false;
  try {
    const key = await crypto.subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x }, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, message);
  } catch {
    return false;
  }
}
