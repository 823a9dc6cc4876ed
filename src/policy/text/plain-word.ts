// The quick way through most words: plain letters and digits with a plain sign after them. Whatever may be more than that is left to the reader.
import { asciiLexeme, type Lexeme } from './lexeme.ts';

/** Longer words are folded with care. */
const LONGEST_PLAIN = 60;
/** Six bits for each plain letter and digit; 0 for anything else. */
const ALNUM = Uint8Array.from(
  { length: 128 },
  (_, code) => 1 + '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'.indexOf(String.fromCharCode(code)),
);
/** Five of them. */
const FIVE = 0x3fffffff;
/** So many letters are told by two such numbers. */
const TOLD = 10;
/** What a sign right after a plain word says of it: nothing, that it may go on, or that the next unit must be looked at. */
const GOES_ON = 1;
const DEPENDS = 2;
const AFTER = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code < 32 && !/\s/.test(String.fromCharCode(code))) return GOES_ON;
  if ('.,:'.includes(String.fromCharCode(code))) return DEPENDS;
  return "'-_%+@$*".includes(String.fromCharCode(code)) ? GOES_ON : 0;
});

/**
 * The word that begins here; undefined when it is or may be something else. What follows it decides:
 * a dot, an at sign or a hyphen may make a link of it, an apostrophe or an asterisk may go on with it.
 */
export function plainWordAt(text: string, at: number): Lexeme | undefined {
  let end = at;
  // The last ten letters, a word of no more than that altogether.
  let far = 0;
  let near = 0;
  let code = text.charCodeAt(at);
  while (code < 128) {
    const bits = ALNUM[code] ?? 0;
    if (bits === 0) break;
    far = ((far << 6) | (near >> 24)) & FIVE;
    near = ((near << 6) | bits) & FIVE;
    end += 1;
    code = text.charCodeAt(end);
  }
  if (end === at || end - at > LONGEST_PLAIN) return undefined;
  if (end < text.length) {
    if (code >= 128 || AFTER[code] === GOES_ON) return undefined;
    // A comma or point before a space ends a word or a number; anything closer is looked at with care.
    const next = text.charCodeAt(end + 1);
    if (AFTER[code] === DEPENDS && end + 1 < text.length && next !== 32 && next !== 10) return undefined;
  }
  return asciiLexeme(text, at, end, end - at > TOLD ? ~far : far, near);
}
