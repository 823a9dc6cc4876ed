// The signs in which a compiled policy writes its phrases: one printed character is one number. It must not know any phrase.

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
/** From here on a number is a symbol met before: the commonest by one sign, the others by two, numbered as they were first met. */
export const KNOWN = 7;
/** So many symbols have one sign; they open the table. */
export const COMMON = 28;
/** So many different signs there are. */
export const SIGNS = 91;

/** The printed characters from `#` on, without `\`, which JSON writes as two. */
export function signOf(number: number): string {
  return String.fromCharCode(number + (number < 57 ? 35 : 36));
}

/** The number of the sign at an offset. */
export function numberAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 92 ? code - 35 : code - 36;
}
