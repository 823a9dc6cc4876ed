// Words as they are written, each kept once: what a word is and what a matcher makes of it is worked out the first time it is met.
// What is remembered never changes an answer. Knows nothing of where words stand.

import { fold } from './fold.ts';
import type { Casing, TokenKind } from './token.ts';
import { isWritten } from './written.ts';

export class Lexeme {
  /** Whoever matched it last, and what it is to them, plain and as a sum of money: a note in the margin, theirs to read. */
  owner: object | undefined;
  known: unknown;
  knownAsMoney: unknown;
  /** For words of ASCII letters and digits: as written, its letters as two numbers, and the next one in the same drawer. */
  written = '';
  far = 0;
  near = 0;
  next: Lexeme | undefined;
  readonly hasDigit: boolean;
  readonly beginsWithDigit: boolean;

  constructor(
    readonly kind: TokenKind,
    readonly casing: Casing,
    /** Letters are hidden by asterisks. */
    readonly masked: boolean,
    /** The folded word. */
    readonly word: string,
  ) {
    this.hasDigit = /[0-9]/.test(word);
    this.beginsWithDigit = /^[0-9]/.test(word);
  }
}

const SIZE = 1 << 14;
const MOST = 20_000;
const byHash: (Lexeme | undefined)[] = new Array<Lexeme | undefined>(SIZE).fill(undefined);
/** By kind, casing and whether letters are hidden: the words of that sort. A name made of all four would be written anew for every token. */
const bySort = new Map<TokenKind, Map<string, Lexeme>[]>();
const CASINGS: readonly Casing[] = ['lower', 'capital', 'upper', 'mixed'];
let count = 0;

/** Forgets all words when there are very many. Called between texts. */
export function forgetMany(): void {
  if (count < MOST) return;
  count = 0;
  byHash.fill(undefined);
  bySort.clear();
}

/** The lexeme of a folded word. */
export function lexemeOf(kind: TokenKind, casing: Casing, masked: boolean, word: string): Lexeme {
  const words = wordsOf(kind, CASINGS.indexOf(casing) * 2 + (masked ? 1 : 0));
  const known = words.get(word);
  if (known) return known;
  const made = new Lexeme(kind, casing, masked, word);
  words.set(word, made);
  count += 1;
  return made;
}

function wordsOf(kind: TokenKind, sort: number): Map<string, Lexeme> {
  const sorts = bySort.get(kind) ?? [];
  const words = sorts[sort] ?? new Map<string, Lexeme>();
  if (sorts[sort] === undefined) {
    sorts[sort] = words;
    bySort.set(kind, sorts);
  }
  return words;
}

/**
 * The lexeme of a run of ASCII letters and digits from `start` to `end`, at most sixty of them.
 * Two numbers tell it from every other; where the first is below zero, only from most.
 */
export function asciiLexeme(text: string, start: number, end: number, far: number, near: number): Lexeme {
  const mixed = Math.imul(near, 0x9e3779b1) ^ Math.imul(far, 0x85ebca6b);
  const slot = (mixed ^ (mixed >>> 15)) & (SIZE - 1);
  for (let known = byHash[slot]; known !== undefined; known = known.next) {
    if (known.near === near && known.far === far && (far >= 0 || isWritten(known.written, text, start, end))) return known;
  }
  const written = text.slice(start, end);
  const made = lexemeWritten(written);
  made.written = written;
  made.far = far;
  made.near = near;
  made.next = byHash[slot];
  byHash[slot] = made;
  count += 1;
  return made;
}

function lexemeWritten(written: string): Lexeme {
  const word = fold(written);
  const capitals = written.replace(/[^A-Z]/g, '').length;
  const small = written.replace(/[^a-z]/g, '').length;
  if (capitals + small === 0) return new Lexeme('number', 'lower', false, word);
  return new Lexeme('word', casingOf(capitals, small, /^[A-Z]/.test(written)), false, word);
}

/** How a word with so many capital and other letters is cased. */
export function casingOf(capitals: number, small: number, beginsWithCapital: boolean): Casing {
  if (capitals === 0) return 'lower';
  if (small === 0 && capitals > 1) return 'upper';
  return beginsWithCapital && capitals === 1 ? 'capital' : 'mixed';
}
