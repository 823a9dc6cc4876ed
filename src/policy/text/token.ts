// The shapes the text layer gives: tokens, quotations, hashtags. Data only; a token is small, because a text has thousands.
import type { Lexeme } from './lexeme.ts';

export type TokenKind = 'word' | 'number' | 'mention' | 'link' | 'email' | 'emoji';
/** How a word is cased: `capital` is Kelling, `upper` is KELLING (two letters or more), `mixed` is anything else with a capital. */
export type Casing = 'lower' | 'capital' | 'upper' | 'mixed';

export class Token {
  constructor(
    /** The word itself, the same object wherever it is written the same. */
    readonly lexeme: Lexeme,
    /** UTF-16 offsets into the text as given, on whole characters. */
    readonly start: number,
    readonly end: number,
    /** Which sentence it belongs to, from 0. A phrase never crosses a sentence. */
    readonly sentence: number,
    /** Index into `hashtags` when the word is part of one, otherwise -1. */
    readonly tag: number,
    /** A sum of money: the number stands after £, € or $. */
    readonly money: boolean,
    /** Letters put together from spaced-out ones, or a hashtag without capitals: may be several words run together. */
    readonly joined: boolean,
  ) {}

  get kind(): TokenKind {
    return this.lexeme.kind;
  }

  /** The folded word. */
  get word(): string {
    return this.lexeme.word;
  }

  get casing(): Casing {
    return this.lexeme.casing;
  }
}

/** What a text may have, by bit. */
export const LOOKS = { digit: 1, hashtag: 2, emoji: 4, link: 8, email: 16, upper: 32, foreign: 64 } as const;

export interface Hashtag {
  readonly start: number;
  readonly end: number;
  /** Without the `#`, as written. */
  readonly body: string;
  readonly parts: number;
}

export interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** A text read once: everything the rules may ask of it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hashtags: readonly Hashtag[];
  readonly quotations: readonly Quotation[];
  readonly sentences: number;
  /** How many tokens are words. */
  readonly words: number;
  /** What kinds of thing the text has: a bit for each of {@link LOOKS}. */
  readonly looks: number;
}
