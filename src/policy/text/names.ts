// Where a text names a person: a title and a surname, a known given name and a surname, or two capital words that are nothing else.
import type { Span } from './hits.ts';
import type { Lexeme } from './lexeme.ts';
import type { Reading, Token } from './token.ts';

const titles = new Set('mr mrs ms miss mx dr sir cllr councillor cynghorydd pc sgt sergeant prof professor rev reverend'.split(' '));

/** What the words of a text may be, as the lists of the policy say. Folded words. */
export interface NameWords {
  readonly given: ReadonlySet<string>;
  /** Capital words that are never part of a name: ranks, roads, months, bodies, and how sentences begin. */
  readonly never: ReadonlySet<string>;
}

/** What a word may be in a name. */
export const PART = { title: 1, name: 2, given: 4, long: 8, possessive: 16 } as const;

/** Bits of `PART`, whatever stands around the word. */
export function partOf({ kind, casing, word }: Lexeme, { given, never }: NameWords): number {
  if (kind !== 'word') return 0;
  const possessive = word.endsWith("'s");
  const bare = possessive ? word.slice(0, -2) : word;
  let part = (possessive ? PART.possessive : 0) | (bare.length > 2 ? PART.long : 0);
  if (casing === 'lower') return part;
  if (titles.has(word)) part |= PART.title;
  if (given.has(bare)) part |= PART.given;
  if ((casing === 'capital' || casing === 'mixed') && !never.has(bare) && !/[0-9]/.test(word)) part |= PART.name;
  return part;
}

interface Word {
  readonly part: number;
}

/** Tells of each name where it begins and the index after it. `places`: where a place is named, in order. */
export function namesOf(reading: Reading, words: readonly Word[], places: readonly Span[], found: (from: number, to: number) => void): void {
  const { tokens } = reading;
  let shouted: readonly boolean[] | undefined;
  let inPlace: Uint8Array | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const part = words[at]?.part ?? 0;
    if ((part & (PART.title | PART.name)) === 0) continue;
    const token = tokens[at];
    if (token === undefined || token.tag >= 0) continue;
    inPlace ??= covered(tokens.length, places);
    let end = 0;
    if ((part & PART.title) !== 0) end = runEnd(tokens, words, at + 1, inPlace, 3, false);
    else if (inPlace[at] !== 1) {
      const run = runEnd(tokens, words, at + 1, inPlace, 2, true);
      if (run <= at + 1) continue;
      shouted ??= titleCased(reading);
      if ((part & PART.given) !== 0 || (!shouted[token.sentence] && (part & PART.long) !== 0)) end = run;
    }
    if (end <= at + 1) continue;
    found(at, end);
    at = end - 1;
  }
}

const NO_PLACE = new Uint8Array(0);

/** 1 for tokens that are part of the name of a place. */
function covered(tokens: number, places: readonly Span[]): Uint8Array {
  if (places.length === 0) return NO_PLACE;
  const inPlace = new Uint8Array(tokens);
  for (const { from, to } of places) inPlace.fill(1, from, to);
  return inPlace;
}

/** End of the run of name words from here; a name stops after a possessive, and at a comma or other sign between its words. */
function runEnd(tokens: readonly Token[], words: readonly Word[], from: number, inPlace: Uint8Array, most: number, near: boolean): number {
  let end = from;
  let before = tokens[from - 1];
  while (end < tokens.length && end < from + most) {
    const token = tokens[end];
    if (token === undefined || before === undefined || token.sentence !== before.sentence || token.start - before.end > (near ? 1 : 2)) break;
    if (end > from && ((words[end - 1]?.part ?? 0) & PART.possessive) !== 0) break;
    const initial = token.word.length === 1 && token.casing !== 'lower';
    if (!initial && (((words[end]?.part ?? 0) & PART.name) === 0 || (inPlace[end] === 1 && near))) break;
    before = token;
    end += 1;
  }
  return end;
}

/** Sentences in which most words are capitalised: headlines, where capitals say nothing. */
function titleCased(reading: Reading): boolean[] {
  const words = new Uint32Array(reading.sentences);
  const capitals = new Uint32Array(reading.sentences);
  for (const token of reading.tokens) {
    if (token.kind !== 'word' || token.tag >= 0 || token.word.length < 4) continue;
    words[token.sentence] = (words[token.sentence] ?? 0) + 1;
    if (token.casing !== 'lower') capitals[token.sentence] = (capitals[token.sentence] ?? 0) + 1;
  }
  return Array.from(words, (count, at) => count >= 6 && (capitals[at] ?? 0) > count * 0.6);
}
