// Where a text names a person: a title and a surname, a known given name and a surname, or two capital words that are nothing else.
import type { Reading, Token } from './token.ts';

const titles = new Set('mr mrs ms miss mx dr sir cllr councillor cynghorydd pc sgt sergeant prof professor rev reverend'.split(' '));

/** What the words of a text may be, as the lists of the policy say. Folded words. */
export interface NameWords {
  readonly given: ReadonlySet<string>;
  /** Capital words that are never part of a name: ranks, roads, months, bodies, and how sentences begin. */
  readonly never: ReadonlySet<string>;
}

/** For each token the index after the name that begins there, or 0. */
export function namesOf(reading: Reading, words: NameWords, inPlace: (at: number) => boolean): Uint32Array {
  const { tokens } = reading;
  const ends = new Uint32Array(tokens.length);
  const shouted = titleCased(reading);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.tag >= 0) continue;
    if (titles.has(token.word) && token.casing !== 'lower') ends[at] = runEnd(tokens, at + 1, words, inPlace, 3, false);
    else if (isName(token, words) && !inPlace(at)) {
      const end = runEnd(tokens, at + 1, words, inPlace, 2, true);
      const whole = words.given.has(bare(token.word)) || (!shouted[token.sentence] && bare(token.word).length > 2);
      if (end > at + 1 && whole) ends[at] = end;
    }
    const end = ends[at] ?? 0;
    if (end > at + 1) at = end - 1;
    else ends[at] = 0;
  }
  return ends;
}

function bare(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

function isName(token: Token, words: NameWords): boolean {
  return token.kind === 'word' && (token.casing === 'capital' || token.casing === 'mixed') && !words.never.has(bare(token.word)) && !/[0-9]/.test(token.word);
}

/** End of the run of name words from here; a name stops after a possessive, and at a comma or other sign between its words. */
function runEnd(tokens: readonly Token[], from: number, words: NameWords, inPlace: (at: number) => boolean, most: number, near: boolean): number {
  let end = from;
  let before = tokens[from - 1];
  while (end < tokens.length && end < from + most) {
    const token = tokens[end];
    if (token === undefined || before === undefined || token.sentence !== before.sentence || token.start - before.end > (near ? 1 : 2)) break;
    if (end > from && before.word.endsWith("'s")) break;
    const initial = token.word.length === 1 && token.casing !== 'lower';
    if (!initial && (!isName(token, words) || (inPlace(end) && near))) break;
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
