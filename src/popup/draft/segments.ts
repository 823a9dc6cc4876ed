// Cuts a draft into pieces, each with the findings that lie over it, so that words can be marked without any markup. Pure.
import type { Finding } from '../../model/finding.ts';

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** Indexes into the findings, lowest first; none for plain text. */
  readonly over: readonly number[];
  /** Findings whose last piece this is: their number is shown here. */
  readonly ends: readonly number[];
}

/** Pieces in order; joined, they are the text exactly. Findings about the draft as a whole lie over nothing. */
export function segmentsOf(text: string, findings: readonly Pick<Finding, 'start' | 'end'>[]): Segment[] {
  const inside = (at: number): number => Math.min(Math.max(at, 0), text.length);
  const spans = findings.map(({ start, end }) => ({ start: inside(start), end: inside(end) }));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => (end > start ? [start, end] : []))])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = spans.flatMap((span, finding) => (span.start < end && span.end > start ? [finding] : []));
    return { start, text: text.slice(start, end), over, ends: over.filter((finding) => spans[finding]?.end === end) };
  });
}
