// Puts words back together that were spaced out to slip past a check: "v o t e", "v.o.t.e", "v-o-t-e".
import { fold } from './fold.ts';
import type { Token } from './token.ts';

/** Fewer single letters than this in a row are left alone (hepatitis A, B). */
const FEWEST = 4;

/** The tokens with every run of single letters joined into words; a wider gap than the run's usual one parts two words. */
export function joinSpaced(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, at) => single(token) && at + FEWEST <= tokens.length)) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = runEnd(text, tokens, at);
    if (end - at >= FEWEST) joined.push(...words(text, tokens.slice(at, end)));
    else joined.push(...tokens.slice(at, end));
    at = end;
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
    if (!spacer(text.slice(before.end, Math.min(next.start, before.end + 9)))) break;
    before = next;
    end += 1;
  }
  return end;
}

/** Spaces, or one of the marks people put between letters. Commas are left out: "A, B, C" is a list. */
function spacer(gap: string): boolean {
  return /^(?:\s{1,8}|[.\-_*·|/]|)$/u.test(gap);
}

function words(text: string, run: readonly Token[]): Token[] {
  const gaps = run.slice(1).map((token, at) => token.start - (run[at]?.end ?? 0));
  const usual = Math.min(...gaps.slice(0, 200));
  const found: Token[] = [];
  let from = 0;
  for (let at = 1; at <= run.length; at += 1) {
    if (at < run.length && (gaps[at - 1] ?? 0) <= usual) continue;
    const first = run[from];
    const last = run[at - 1];
    if (first && last) {
      const letters = run.slice(from, at).map((token) => text.slice(token.start, token.end));
      const upper = letters.length > 1 && letters.every((letter) => letter !== letter.toLowerCase());
      found.push({ ...first, kind: 'word', end: last.end, word: fold(letters.join('')), casing: upper ? 'upper' : first.casing, joined: at - from > 1 });
    }
    from = at;
  }
  return found;
}
