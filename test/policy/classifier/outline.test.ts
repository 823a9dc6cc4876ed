// What the heads of our own drafts hear beside the words: that somebody is named and that there is a number, never who or how many.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEADS, hearsOutline, visitOutline } from '../../../src/policy/classifier/features.ts';
import { firstAt } from '../../../src/policy/classifier/outline.ts';
import { read } from '../../../src/policy/classifier/reading.ts';

/** The outline in letters: `N` a name, `#` and `##` few and many digits, `£` money, and each other word as it is written. */
function drawn(text: string): string {
  const { words, kinds } = read(text).outline;
  const example = read('x Leanne £5 14 2026').outline;
  const letters = new Map(example.kinds.map((at, each) => [example.words[at], ['N', '£', '#', '##'][each]]));
  return words.map((word, at) => (kinds.includes(at) ? letters.get(word) : word.written)).join(' ');
}

describe('an outline', () => {
  it.each([
    ['Thanks to Leanne Hughes of Church Lane', 'Thanks to N of N'],
    ['the lad, 19, of Millford', 'the lad # of N'],
    ['call 01632 960123 by 10.30', 'call ## ## by ##'],
    ['owes us £1,400 since 2024', 'owes us £ since ##'],
    ['We won. The NHS and I agree', 'We won The NHS and I agree'],
    ['Done: Leanne left\nGood', 'Done Leanne left Good'],
    ['all quiet', 'all quiet'],
    ['', ''],
  ])('%s', (text, outline) => {
    expect(drawn(text)).toBe(outline);
  });

  it('is the same whoever is named and whatever the number', () => {
    expect(drawn('we took Leanne Hughes, 43, to hospital')).toBe(drawn('we took Owen Price, 27, to hospital'));
  });

  it('leaves the words, their places and the look of the writing as they were', () => {
    const reading = read('Thanks to Leanne, 43, of Millford');
    expect(reading.words.map(({ written }) => written)).toEqual(['Thanks', 'to', 'Leanne', 'of', 'Millford']);
    expect(reading.outline.places).toEqual([0, 1, 2, 3, 3, 4]);
  });

  it('is heard by the heads of our own drafts only', () => {
    expect(HEADS.filter(hearsOutline)).toEqual(['unkind', 'insider', 'aboutAPerson', 'privateLife', 'takingSides', 'promoting', 'borrowing']);
  });

  it('tells of every window what stands in it and nothing else, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '9', ' ', '.', '£', '\n', "'", '#') }), fc.nat(20), fc.nat(20), (text, from, more) => {
        const reading = read(text);
        const places: number[] = [];
        visitOutline(reading, from, from + more, (_hash, place) => places.push(place));
        expect(places.every((place) => place >= from && place < from + more)).toBe(true);
        const { kinds, places: all } = reading.outline;
        expect(firstAt(reading.outline, from)).toBe(kinds.filter((at) => (all[at] ?? 0) < from).length);
      }),
    );
  });
});
