// The marked copy: joined, it is the draft exactly; every finding is marked where it is, and numbered once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/popup/draft/segments.ts';

const span = (start: number, end: number) => ({ start, end });

describe('segments', () => {
  it('cuts at the findings, and shows where they lie over each other', () => {
    expect(segmentsOf('abcdef', [span(1, 4), span(3, 5)]).map(({ text, over, ends }) => [text, over, ends])).toEqual([
      ['a', [], []],
      ['bc', [0], []],
      ['d', [0, 1], [0]],
      ['e', [1], [1]],
      ['f', [], []],
    ]);
  });

  it('marks nothing for a finding about the draft as a whole', () => {
    expect(segmentsOf('abc', [span(0, 0)])).toEqual([{ start: 0, text: 'abc', over: [], ends: [] }]);
    expect(segmentsOf('', [span(0, 0)])).toEqual([]);
  });

  it('loses no character, and numbers each finding once, whatever the findings', () => {
    const text = fc.string({ maxLength: 40, unit: 'grapheme' });
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });
    fc.assert(
      fc.property(text, spans, (draft, pairs) => {
        const findings = pairs.map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));
        const segments = segmentsOf(draft, findings);
        expect(segments.map((segment) => segment.text).join('')).toBe(draft);
        const visible = findings.flatMap(({ start, end }, index) => (Math.min(end, draft.length) > Math.min(start, draft.length) ? [index] : []));
        expect(segments.flatMap(({ ends }) => ends).sort((a, b) => a - b)).toEqual(visible);
      }),
    );
  });
});
