// The recovery code: 26 letters and digits that open the workspace when the passphrase is lost. Printed once, kept in the safe.

/** Crockford's alphabet: no I, L, O or U, so that nothing is misread or rude. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 26;

/** @param chance at least 26 random bytes; five bits of each are used, 130 in all */
export function recoveryCode(chance: Uint8Array): string {
  if (chance.length < CODE_LENGTH) throw new RangeError(`a recovery code needs ${CODE_LENGTH} random bytes, and there are ${chance.length}`);
  const letters = [...chance.subarray(0, CODE_LENGTH)].map((byte) => LETTERS[byte % 32]).join('');
  return (letters.match(/.{1,5}/g) ?? []).join('-');
}
