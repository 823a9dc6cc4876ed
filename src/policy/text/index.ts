// The text layer's front door: a text read once, and one spelling for every way of writing a word.
export { fold, undigit } from './fold.ts';
export { readText } from './read.ts';
export type { Casing, Hashtag, Quotation, Reading, Token, TokenKind } from './token.ts';
