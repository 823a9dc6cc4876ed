// Small sums over spans that several kinds share.
import { firstWhere } from '../bisect.ts';
import type { Span } from '../text/hits.ts';
import type { Reading } from '../text/token.ts';
import type { Range } from './kind.ts';

/** Index of the first span that begins at or after a token; spans are in order. */
export function firstFrom(spans: readonly Span[], token: number): number {
  return firstWhere(spans.length, (at) => (spans[at]?.from ?? 0) >= token);
}

/** The spans that lie wholly inside a range. */
export function inRange(spans: readonly Span[], range: Range): readonly Span[] {
  const first = firstFrom(spans, range.from);
  const last = firstFrom(spans, range.to);
  if (first === 0 && last === spans.length && (spans.at(-1)?.to ?? 0) <= range.to) return spans;
  return spans.slice(first, last).filter((span) => span.to <= range.to);
}

/** The smallest span that holds both. */
export function union(one: Span, other: Span): Span {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to), start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** A span over offsets, with the tokens it touches. */
export function spanAt(reading: Reading, start: number, end: number): Span {
  const { tokens } = reading;
  const from = firstWhere(tokens.length, (at) => (tokens[at]?.end ?? 0) > start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to += 1;
  return { from, to, start, end };
}
