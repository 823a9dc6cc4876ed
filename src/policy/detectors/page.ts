// A draft as the detectors read it: folded, cut into words and sentences once, links and handles known.
// It must not know what any detector looks for.
import { firstWhere } from '../bisect.ts';
import { type Folded, fold } from './fold.ts';

/** Words and sentences of a folded text; built once, only when a detector asks, and good until the next text is read. */
export interface Words {
  readonly count: number;
  /** How many digits there are in all. */
  readonly figures: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** `hashOf` each word in lower case: cues are looked up by it, so that few words are ever cut out. */
  readonly hashes: Int32Array;
  /** Number of the sentence each word stands in, growing from 0. */
  readonly sentences: Int32Array;
  /** Index of each word that has a digit and is not part of a link or a handle. */
  readonly digits: Int32Array;
}

/** Words after which a full stop ends no sentence. */
const ABBREVIATIONS = new Set('mr mrs ms dr prof rev no st rd ave tel ref mob reg o d b apt ext approx acc'.split(' '));

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** A letter in lower case, a digit as it is, 0 for anything else, by ASCII code: the loop below reads it for every character. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z0-9]/i.test(String.fromCharCode(code)) ? code | 0x20 : 0));
/** Digits come before all letters. */
const AFTER_DIGITS = 0x3a;

/** Letters of any script, roughly: enough to know that a number is glued to a word. */
function isWord(code: number): boolean {
  if (code < 0x80) return ASCII[code] !== 0;
  return (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x370 && code <= 0x1fff) || (code >= 0x3040 && code <= 0xd7ff);
}

const DOMAIN_AND_PATH = /[("'[<]{0,3}[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,24}[/?]/iy;

const MAY_BE_LINK = /[/?]|www\./i;

/** Where a link starts in the run of non-space characters from `from` to `to`; `to` when there is none. */
function linkStart(text: string, from: number, to: number): number {
  const run = text.slice(from, to);
  if (!MAY_BE_LINK.test(run)) return to;
  const scheme = run.indexOf('://');
  const www = run.search(/www\./i);
  DOMAIN_AND_PATH.lastIndex = 0;
  const bare = DOMAIN_AND_PATH.test(run) ? 0 : -1;
  let first = to - from;
  if (scheme >= 0) {
    first = scheme;
    while (first > 0 && first > scheme - 12 && isWord(run.charCodeAt(first - 1))) first--;
  }
  if (www >= 0) first = Math.min(first, www);
  if (bare >= 0) first = 0;
  return from + first;
}

/** Does the gap from `from` to `to`, after the word that began at `opened`, end a sentence? */
function endsSentence(text: string, opened: number, from: number, to: number): boolean {
  let newlines = 0;
  for (let at = from; at < to && at < from + 40; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a && ++newlines === 2) return true;
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f) continue;
    const next = text.charCodeAt(at + 1);
    if (at + 1 < to && !isSpace(next) && next !== 0x22 && next !== 0x27 && next !== 0x29) continue;
    if (at + 1 >= to) continue;
    if (code !== 0x2e || !ABBREVIATIONS.has(text.slice(opened, from).toLowerCase())) return true;
  }
  return false;
}

/** The hash under which `readWords` files a word; given in lower case. Two words may share one: whoever finds a hash compares the word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = ((hash << 5) - hash + word.charCodeAt(i)) | 0;
  return hash;
}

/** Room for so many words: where they start and end, their hashes and sentences, which have a digit. Used for one text after the other. */
function roomFor(words: number): readonly [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array] {
  const numbers = (): Int32Array => new Int32Array(words);
  return [numbers(), numbers(), numbers(), numbers(), numbers()];
}

/** Facebook's longest post may have so many; room for more is not kept. */
const MOST_KEPT = 1 << 15;
let room = roomFor(256);

function readWords(page: Page): Words {
  const { text } = page;
  // No two words touch.
  const most = (text.length >> 1) + 1;
  const enough = room[0].length < most ? roomFor(most) : room;
  if (most <= MOST_KEPT) room = enough;
  const [starts, ends, hashes, sentences, digits] = enough;
  let count = 0;
  let numbers = 0;
  let sentence = 0;
  let figures = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const start = at;
    const before = figures;
    let hash = 0;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const unit = code < 0x80 ? (ASCII[code] ?? 0) : isWord(code) ? code : 0;
      if (unit === 0) break;
      if (unit < AFTER_DIGITS) figures++;
      hash = ((hash << 5) - hash + unit) | 0;
    }
    if (at === start) continue;
    const previous = count === 0 ? start : (ends[count - 1] ?? 0);
    if (start > previous + 1 && endsSentence(text, starts[count - 1] ?? 0, previous, start)) sentence++;
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hash;
    sentences[count] = sentence;
    const isHandle = text.charCodeAt(start - 1) === 0x40 && !isWord(text.charCodeAt(start - 2));
    if (figures > before && !isHandle && !page.inLink(start)) {
      digits[numbers] = count;
      numbers++;
    }
    count++;
  }
  return {
    count,
    figures,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
    sentences: sentences.subarray(0, count),
    digits: digits.subarray(0, numbers),
  };
}

/** A text as opened for the detectors. Opening is cheap; words are read on first use. Everything is linear in the text. */
export class Page implements Folded {
  readonly text: string;
  readonly moves: Folded['moves'];
  #read: Words | undefined;
  readonly #made = new Map<unknown, unknown>();
  /** The run of non-space characters last asked for a link, and where the link in it starts. */
  #runFrom = 0;
  #runTo = 0;
  #link = 0;

  constructor(source: string) {
    const { text, moves } = fold(source);
    this.text = text;
    this.moves = moves;
  }

  words(): Words {
    this.#read ??= readWords(this);
    return this.#read;
  }

  /** The word of that number in lower case; empty when there is none. */
  word(index: number): string {
    const { starts, ends } = this.words();
    return this.text.slice(starts[index] ?? 0, ends[index] ?? 0).toLowerCase();
  }

  /** Is the unit at `at` inside a web link (with its query)? Asked from left to right. */
  inLink(at: number): boolean {
    if (at < this.#runFrom || at >= this.#runTo) {
      const { text } = this;
      const floor = at >= this.#runTo ? this.#runTo : 0;
      let from = at;
      while (from > floor && !isSpace(text.charCodeAt(from - 1))) from--;
      let to = at;
      while (to < text.length && !isSpace(text.charCodeAt(to))) to++;
      this.#runFrom = from;
      this.#runTo = to;
      this.#link = linkStart(text, from, to);
    }
    return at >= this.#link && at < this.#runTo;
  }

  /** What `work` makes of this page, worked out once. */
  kept<T>(work: (page: Page) => T): T {
    if (!this.#made.has(work)) this.#made.set(work, work(this));
    return this.#made.get(work) as T;
  }
}

/** Index of the first word that ends after `at`; `count` when there is none. */
export function wordAt(words: Words, at: number): number {
  return firstWhere(words.count, (word) => (words.ends[word] ?? 0) > at);
}
