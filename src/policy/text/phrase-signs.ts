// The signs in which a compiled policy writes its phrases, each a number; `phrase-code` writes them small. It must not know any phrase.

/** A phrase ends; where none has begun, its list does. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
/** The empty alternative of a bracket, always its first. */
export const EMPTY = 3;
/** The symbol to come stands in one alternative with the symbol before it. */
export const JOIN = 4;
/** The next symbol of the table: one that comes again, and one that is not met again or has no number. */
export const AGAIN = 5;
export const ONCE = 6;
/** From here on a number is a symbol met before, numbered as they were first met. */
export const KNOWN = 7;
/** So many symbols, the commonest, are known from the start; they open the table. */
export const COMMON = 28;
