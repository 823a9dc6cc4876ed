// Puts words back together that were spaced out to slip past a check: "v o t e", "v.o.t.e", "v-o-t-e".
import { fold } from './fold.ts';
import { lexemeOf } from './lexeme.ts';
import { Token } from './token.ts';

/** Fewer single letters than this in a row are left alone (hepatitis A, B). */
export const FEWEST_SPACED = 4;

/** The tokens with every run of single letters joined into words; a wider gap than the run's usual one parts two words, and a space among marks. */
export function joinSpaced(text: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = runEnd(text, tokens, at);
    if (end - at >= FEWEST_SPACED) {
      for (const word of words(text, tokens, at, end)) joined.push(word);
      at = end;
    }
    for (; at < end; at += 1) joined.push(tokens[at] as Token);
  }
  return joined;
}

function single(token: Token): boolean {
  return token.tag < 0 && (token.kind === 'word' || token.kind === 'number') && token.word.length === 1;
}

function runEnd(text: string, tokens: readonly Token[], at: number): number {
  let end = at + 1;
  let before = tokens[at];
  if (before === undefined || !single(before)) return end;
  for (let next = tokens[end]; next !== undefined && single(next); next = tokens[end]) {
    if (!SPACER.test(text.slice(before.end, Math.min(next.start, before.end + 9)))) break;
    before = next;
    end += 1;
  }
  return end;
}

/** Spaces, or one of the marks people put between letters. Commas are left out: "A, B, C" is a list. */
const SPACER = /^(?:\s{1,8}|[.\-_*·|/]|)$/u;

/** Longer than any word a rule can name: such a run is one token without a word. */
const LONGEST = 60;
/** So many gaps say what the usual one is. */
const ENOUGH_GAPS = 200;
const SPACE = 32;

/** The words of the run of tokens `from` to `to`. */
function words(text: string, tokens: readonly Token[], from: number, to: number): Token[] {
  const gap = (at: number): number => (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0);
  const blank = (at: number): boolean => gap(at) > 0 && text.charCodeAt(tokens[at - 1]?.end ?? 0) <= SPACE;
  let usual = Number.POSITIVE_INFINITY;
  let blanks = 0;
  const enough = Math.min(to - 1, from + ENOUGH_GAPS);
  for (let at = from + 1; at <= enough; at += 1) {
    usual = Math.min(usual, gap(at));
    if (blank(at)) blanks += 1;
  }
  const marked = blanks * 2 < enough - from;
  const found: Token[] = [];
  let begin = from;
  for (let at = from + 1; at <= to; at += 1) {
    if (at < to && gap(at) <= usual && !(marked && blank(at))) continue;
    const first = tokens[begin];
    const last = tokens[at - 1];
    if (first && last) found.push(wordOf(text, tokens.slice(begin, Math.min(at, begin + LONGEST + 1)), first, last));
    begin = at;
  }
  return found;
}

function wordOf(text: string, run: readonly Token[], first: Token, last: Token): Token {
  const letters = run.map((token) => text.slice(token.start, token.end));
  const upper = letters.length > 1 && letters.every((letter) => letter !== letter.toLowerCase());
  const lexeme = lexemeOf('word', upper ? 'upper' : first.casing, first.lexeme.masked, fold(letters.join('')));
  return new Token(lexeme, first.start, last.end, first.sentence, first.tag, first.money, run.length > 1);
}
