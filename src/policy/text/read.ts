// Reads a text once, left to right, into tokens, sentences, hashtags and quotations. Time is linear in the text; it never throws.
import { classOf, DIGIT, EMOJI, JOINED, LETTER, NEWLINE, SPACE } from './characters.ts';
import { enlarged } from './enlarged.ts';
import { fold } from './fold.ts';
import { hashtagParts } from './hashtag.ts';
import { casingOf, forgetMany, type Lexeme, lexemeOf } from './lexeme.ts';
import { plainWordAt } from './plain-word.ts';
import { MOST_MARKS, quotationsOf } from './quotations.ts';
import { codeAt, emailEnd, emojiEnd, isUpperCode, linkEnd, width, wordRunEnd } from './scan.ts';
import { FEWEST_SPACED, joinSpaced } from './spaced.ts';
import { type Hashtag, LOOKS, type Reading, Token, type TokenKind } from './token.ts';

const abbreviations = new Set('mr mrs ms miss dr st sgt pc cllr prof no vs eg ie approx tel ext rev hon insp det'.split(' '));
/** A line of fewer words than this may go on in the next line. */
const WORDS_OF_A_LINE = 4;

const FAR = 0x3fffffff;
const beyondAscii = /[^\0-\x7f]/;

/** Offsets of the quotation marks of the text that is being read: one room for all texts. */
let marks = new Int32Array(64);

/**
 * Everything the rules may ask of a text. `room`: where its tokens go; whoever lends the same for the next text must have done with this one.
 * An array that is used again costs nothing: a new one of more than some 16,000 tokens takes half a millisecond of the browser's.
 */
export function readText(text: string, room: Token[] = []): Reading {
  forgetMany();
  const reader = new Reader(text, room);
  return reader.read();
}

class Reader {
  readonly #tokens: Token[];
  /** How many of the tokens are of this text; behind them stand those of a longer one. */
  #count = 0;
  readonly #hashtags: Hashtag[] = [];
  readonly #breaks: number[] = [];
  /** How many quotation marks there are, as far as that matters; where they stand is in `marks`. */
  #quotes = 0;
  #sentence = 0;
  #inSentence = 0;
  #inLine = 0;
  #money = false;
  #looks = 0;
  /** Words of one letter in a row, and whether there were ever enough to be a word spaced out. */
  #singles = 0;
  #spaced = false;
  readonly #next = { '@': -1, '.': -1 };

  readonly #text: string;

  constructor(text: string, room: Token[]) {
    this.#text = text;
    this.#tokens = room;
  }

  read(): Reading {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      const code = codeAt(text, at);
      const kind = classOf(code);
      if (kind === LETTER) at = this.#word(at);
      else if (kind === DIGIT) at = this.#word(at);
      else if (kind === SPACE || kind === JOINED) at += width(code);
      else if (kind === NEWLINE) at = this.#newline(at);
      else if (kind === EMOJI) at = this.#emoji(at);
      else at = this.#sign(at, code);
    }
    this.#tokens.length = this.#count;
    const tokens = this.#spaced ? joinSpaced(text, this.#tokens) : this.#tokens;
    if (tokens !== this.#tokens) this.#looks |= LOOKS.upper;
    let words = 0;
    for (const { lexeme } of tokens) if (lexeme.kind === 'word') words += 1;
    const hashtags = this.#hashtags;
    const looks = this.#looks;
    return {
      text,
      tokens,
      hashtags,
      quotations: quotationsOf(text, marks.subarray(0, this.#quotes), this.#breaks),
      sentences: this.#sentence + 1,
      words,
      looks,
    };
  }

  #push(lexeme: Lexeme, start: number, end: number, tag: number, money: boolean, joined: boolean): number {
    const { kind, word, casing } = lexeme;
    if (lexeme.hasDigit) this.#looks |= LOOKS.digit;
    if (casing === 'upper' && tag < 0) this.#looks |= LOOKS.upper;
    this.#tokens[this.#count] = new Token(lexeme, start, end, this.#sentence, tag, money, joined);
    this.#count += 1;
    this.#singles = word.length === 1 && tag < 0 && (kind === 'word' || kind === 'number') ? this.#singles + 1 : 0;
    if (this.#singles === FEWEST_SPACED) this.#spaced = true;
    this.#inSentence += 1;
    this.#inLine += 1;
    this.#money = false;
    return end;
  }

  /** A token that is no word: a link, an emoji, a name after @. */
  #pushSign(kind: TokenKind, start: number, end: number, word: string): number {
    if (kind !== 'word' && kind !== 'number' && kind !== 'mention') this.#looks |= LOOKS[kind];
    return this.#push(lexemeOf(kind, 'lower', false, word), start, end, -1, false, false);
  }

  /** Whether a sign comes within so many units. Remembers where the next one is, so that the text is searched once. */
  #near(sign: '@' | '.', at: number, reach: number): boolean {
    let next = this.#next[sign];
    if (next < at) {
      next = this.#text.indexOf(sign, at);
      // Beyond any reach, and a small integer like the others: another kind of number here makes the reader slow.
      if (next < 0) next = FAR;
      this.#next[sign] = next;
    }
    return next - at <= reach;
  }

  #word(at: number): number {
    const text = this.#text;
    const plain = plainWordAt(text, at);
    if (plain) return this.#push(plain, at, at + plain.written.length, -1, this.#money && plain.beginsWithDigit, false);
    if (this.#near('@', at, 64)) {
      const email = emailEnd(text, at);
      if (email > 0) return this.#pushSign('email', at, email, '');
    }
    if (this.#near('.', at, 100)) {
      const link = linkEnd(text, at);
      if (link > 0) return this.#pushSign('link', at, link, '');
    }
    let end = at;
    let letters = false;
    let digits = false;
    let masked = false;
    let capitals = 0;
    let small = 0;
    const first = codeAt(text, at);
    while (end < text.length) {
      const code = codeAt(text, end);
      const kind = classOf(code);
      if (kind === LETTER) {
        letters = true;
        if (isUpperCode(code)) capitals += 1;
        else small += 1;
      } else if (kind === DIGIT) digits = true;
      else if (kind !== JOINED) {
        const on = this.#insideWord(end, code, letters, digits);
        if (on === 0) break;
        if (code === 42) masked = true;
        end += on;
        continue;
      }
      end += width(code);
    }
    const written = text.slice(at, end);
    const word = fold(written);
    if (beyondAscii.test(written)) this.#looks |= LOOKS.foreign;
    if (!letters) return this.#push(lexemeOf('number', 'lower', false, word), at, end, -1, this.#money, false);
    const casing = casingOf(capitals, small, isUpperCode(first));
    return this.#push(lexemeOf('word', casing, masked, word), at, end, -1, this.#money && classOf(first) === DIGIT, false);
  }

  /** How many units of punctuation belong to the word here: an apostrophe, a point between digits, hidden letters; 0 when the word ends. */
  #insideWord(at: number, code: number, letters: boolean, digits: boolean): number {
    const text = this.#text;
    const next = at + 1 < text.length ? classOf(codeAt(text, at + 1)) : SPACE;
    if (code === 39 || code === 0x2019 || code === 0x2bc) return next === LETTER && letters ? 1 : 0;
    if ((code === 46 || code === 44 || code === 58) && digits && !letters) return next === DIGIT ? 1 : 0;
    if ((code === 64 || code === 36) && letters) return next === LETTER ? 1 : 0;
    if (code !== 42 || !letters) return 0;
    let end = at;
    while (end < text.length && end < at + 12 && text.charCodeAt(end) === 42) end += 1;
    const after = end < text.length ? classOf(codeAt(text, end)) : SPACE;
    return after === LETTER || end - at >= 2 ? end - at : 0;
  }

  #newline(at: number): number {
    let end = at;
    let lines = 0;
    while (end < this.#text.length) {
      const code = codeAt(this.#text, end);
      const kind = classOf(code);
      if (kind === NEWLINE) lines += code === 10 && this.#text.charCodeAt(end - 1) === 13 && end > at ? 0 : 1;
      else if (kind !== SPACE && kind !== JOINED) break;
      end += width(code);
    }
    if (lines > 1) this.#breaks.push(at);
    if (lines > 1 || this.#inLine >= WORDS_OF_A_LINE) this.#endSentence();
    this.#inLine = 0;
    return end;
  }

  #emoji(at: number): number {
    const end = emojiEnd(this.#text, at);
    if (end - at === width(codeAt(this.#text, at))) return this.#pushSign('emoji', at, end, this.#text.slice(at, end));
    const plain = [...this.#text.slice(at, Math.min(end, at + 24))].filter(
      (part) => classOf(part.codePointAt(0) ?? 0) === EMOJI && !/\p{Emoji_Modifier}/u.test(part),
    );
    return this.#pushSign('emoji', at, end, plain.join(''));
  }

  #sign(at: number, code: number): number {
    const text = this.#text;
    const next = at + 1 < text.length ? classOf(codeAt(text, at + 1)) : SPACE;
    if (code === 35 && (next === LETTER || next === DIGIT)) return this.#hashtag(at);
    if (code === 64 && (next === LETTER || next === DIGIT || text[at + 1] === '_')) {
      const end = wordRunEnd(text, at + 1);
      return this.#pushSign('mention', at, end, `@${fold(text.slice(at + 1, end))}`);
    }
    if (code === 38) return this.#pushSign('word', at, at + 1, 'and');
    if (code === 0xa9 || code === 0xae) return this.#pushSign('word', at, at + 1, text.charAt(at));
    if (code === 0xa3 || code === 0x20ac || code === 36) this.#money = next === DIGIT;
    if (isQuote(code)) this.#quote(at);
    if (code === 33 || code === 63 || code === 46 || code === 0x2026) return this.#stop(at);
    return at + width(code);
  }

  #quote(at: number): void {
    if (this.#quotes > MOST_MARKS) return;
    if (this.#quotes === marks.length) marks = enlarged(marks);
    marks[this.#quotes] = at;
    this.#quotes += 1;
  }

  #stop(at: number): number {
    let end = at;
    while (end < this.#text.length && '.!?…'.includes(this.#text.charAt(end))) end += 1;
    let after = end;
    while (after < this.#text.length && after < end + 3 && '"”’\')'.includes(this.#text.charAt(after))) after += 1;
    const next = after < this.#text.length ? classOf(codeAt(this.#text, after)) : SPACE;
    const last = this.#count > 0 ? this.#tokens[this.#count - 1] : undefined;
    const point = end === at + 1 && this.#text.charCodeAt(at) === 46;
    const short = point && last !== undefined && last.end === at && last.kind === 'word' && (last.word.length === 1 || abbreviations.has(last.word));
    if ((next === SPACE || next === NEWLINE || next === EMOJI) && !short) this.#endSentence();
    return end;
  }

  #hashtag(at: number): number {
    const end = wordRunEnd(this.#text, at + 1);
    const parts = hashtagParts(this.#text, at + 1, end);
    const tag = this.#hashtags.length;
    this.#looks |= LOOKS.hashtag;
    this.#hashtags.push({ start: at, end, body: this.#text.slice(at + 1, end), parts: parts.length });
    for (const [from, to] of parts) {
      const upper = isUpperCode(codeAt(this.#text, from));
      const written = this.#text.slice(from, to);
      const word = fold(written);
      if (beyondAscii.test(written)) this.#looks |= LOOKS.foreign;
      const kind = /^[0-9]+$/.test(word) ? 'number' : 'word';
      this.#push(lexemeOf(kind, upper ? 'capital' : 'lower', false, word), from, to, tag, false, parts.length === 1);
    }
    return end;
  }

  #endSentence(): void {
    if (this.#inSentence === 0) return;
    this.#sentence += 1;
    this.#inSentence = 0;
  }
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201e) || code === 0xab || code === 0xbb;
}
