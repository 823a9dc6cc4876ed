// The corrected draft: exact corrections go in at their places, everything else of the draft stays as it was.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { corrected } from '../../src/popup/draft/corrected.ts';

const exact = new Set(['right']);
const finding = (start: number, end: number, fix?: string, rule = 'right') => ({ rule, start, end, ...(fix === undefined ? {} : { fix }) }) as Finding;

it('puts each correction in its place, in any order', () => {
  const text = 'Join us #openday on 8 May 2026';
  expect(corrected(text, [finding(20, 30, '7 May 2026'), finding(8, 16, '#OpenDay')], exact)).toBe('Join us #OpenDay on 7 May 2026');
});

it('leaves suggestions that are messages of their own, findings without one, and findings about the whole draft', () => {
  expect(corrected('Fire at mine', [finding(0, 4, 'In an emergency call 999.', 'message'), finding(5, 7), finding(0, 0, 'x')], exact)).toBeUndefined();
});

it('takes the first of two corrections of the same words', () => {
  expect(corrected('abcdef', [finding(1, 4, 'X'), finding(2, 5, 'Y')], exact)).toBe('aXef');
});

it('changes nothing outside the words found, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), fc.string({ minLength: 1 }), (text, a, b, fix) => {
      const [start, end] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y) as [number, number];
      if (start === end) return;
      const result = corrected(text, [finding(start, end, fix)], exact);
      expect(result?.startsWith(text.slice(0, start))).toBe(true);
      expect(result?.endsWith(text.slice(end))).toBe(true);
      expect(result?.length).toBe(text.length - (end - start) + fix.length);
    }),
  );
});
