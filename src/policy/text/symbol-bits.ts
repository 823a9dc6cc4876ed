// One bit for each symbol, several symbols to a bit: what has no bit in common has no symbol in common. Knows no phrase.

/** What every word is; a bit of its own keeps the others telling. */
export const ANY = '{word}';
const BITS = 29;
/** No symbol has this bit. */
export const FREE_BIT = 1 << 30;

/** A number with one of the lowest thirty bits set. */
export function bitOf(symbol: string): number {
  if (symbol === ANY) return 1 << BITS;
  let hash = 0;
  for (let at = 0; at < symbol.length; at += 1) hash = (Math.imul(hash, 31) + symbol.charCodeAt(at)) | 0;
  return 1 << (((hash ^ (hash >>> 15)) >>> 0) % BITS);
}
