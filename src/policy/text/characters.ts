// What kind of character a code point is, for the tokeniser. Knows Unicode, not words.

/** Classes the tokeniser tells apart. Numbers so that a table of them is one byte a character. */
export const SPACE = 1;
export const NEWLINE = 2;
export const LETTER = 3;
export const DIGIT = 4;
/** Combining marks and invisible joiners: part of the character before them. */
export const JOINED = 5;
export const EMOJI = 6;
export const OTHER = 7;

const table = new Uint8Array(0x20000);

function decide(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85) return NEWLINE;
  if (isInvisible(code)) return JOINED;
  const character = String.fromCodePoint(code);
  if (/\s/u.test(character)) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return JOINED;
  if (/[\p{L}\p{Nl}\p{No}ªº\u24b6-\u24e9\u{1f130}-\u{1f149}]/u.test(character)) return LETTER;
  if (code >= 0x2190 && /\p{Extended_Pictographic}|\p{RI}|\p{Emoji_Modifier}/u.test(character)) return EMOJI;
  return OTHER;
}

/** Zero-width spaces and joiners, soft hyphen, direction marks, variation selectors, the byte order mark, tags. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xe0000 && code <= 0xe01ef)
  );
}

/** The class of a code point; lone surrogates are OTHER. */
export function classOf(code: number): number {
  if (code > 0x1ffff) return decide(code);
  const known = table[code];
  if (known) return known;
  const found = code >= 0xd800 && code <= 0xdfff ? OTHER : decide(code);
  table[code] = found;
  return found;
}
