// Phrases with alternatives, optional words, stems and Welsh mutations, found without ever being written out.
import { describe, expect, it } from 'vitest';
import { Hits } from '../../../src/policy/text/hits.ts';
import { readText } from '../../../src/policy/text/index.ts';
import { Matcher } from '../../../src/policy/text/matcher.ts';
import { MOST_SEQUENCES, PhraseFault, readPhrase } from '../../../src/policy/text/phrase.ts';

function found(text: string, phrases: readonly string[], welsh: readonly string[] = [], lists: Readonly<Record<string, readonly string[]>> = {}): string[] {
  const matcher = new Matcher(new Map(Object.entries(lists).map(([name, items]) => [name, { items }])));
  const set = matcher.add(phrases, welsh);
  return matcher
    .match(readText(text))
    .of(set)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a phrase', () => {
  it.each([
    ['(break|broke) (a|their|) promise', 'They broke promise after promise', ['broke promise']],
    ['(break|broke) (a|their|) promise', 'They broke their promise', ['broke their promise']],
    ['(break|broke) (a|their|) promise', 'They broke the promise', []],
    ['(really|) (very|) (bad|poor) show', 'A really very bad show, a poor show', ['really very bad show', 'very bad show', 'bad show', 'poor show']],
    ['(all the|the) best', 'All the best', ['All the best', 'the best']],
    ['resign* (now|today)', 'Resigned today, not resin now', ['Resigned today']],
    ["(we don't|won't) pay", 'we dont pay and wont pay', ['we dont pay']],
    ['{number} (new|) {kit}', '12 new fire engines and 3 hoses', ['12 new fire engines', '3 hoses']],
  ])('%s', (phrase, text, hits) => {
    expect(found(text, [phrase], [], { kit: ['fire engine*', '(hose|hoses)'] })).toEqual(hits);
  });

  it('in Welsh is found mutated at its first word only, also when that word may be left out', () => {
    expect(found('Diolch i gynghorydd da', [], ['(cynghorydd|cyngor) da'])).toEqual(['gynghorydd da']);
    expect(found('dau ddyn ac un dyn', [], ['(dau|) dyn'])).toEqual(['ddyn', 'dyn']);
    expect(found('dau dyn', [], ['(dau|) dyn'])).toEqual(['dau dyn', 'dyn']);
    expect(found('y gynghor a gynghorwyr', [], ['cynghor*'])).toEqual(['gynghor', 'gynghorwyr']);
  });

  it('added after a text has been read is found in the next', () => {
    const matcher = new Matcher(new Map());
    const first = matcher.add(['red hat']);
    const reading = readText('A red hat and a blued coat');
    expect(matcher.match(reading).of(first)).toHaveLength(1);
    const second = matcher.add(['blue* coat']);
    expect(matcher.match(reading).of(second)).toHaveLength(1);
    expect(matcher.match(reading).of(first)).toHaveLength(1);
  });

  it.each([
    ['(a|b', 'has ( without )'],
    ['((a)|b)', 'one level only'],
    ['a) b', 'loose ) or |'],
    ['(a|) (b|)', 'may be empty'],
    ['{not closed', 'class that cannot be read'],
    ['ab*', 'stem of at least three letters'],
    [Array(15).fill('long').join(' '), 'longer than 14 words'],
    [Array(13).fill('(a|b)').join(' '), `more than ${MOST_SEQUENCES}`],
  ])('that cannot be read is refused: %s', (phrase, reason) => {
    expect(() => readPhrase(phrase)).toThrow(PhraseFault);
    expect(() => readPhrase(phrase)).toThrow(reason);
  });
});

describe('hits', () => {
  const matcher = new Matcher(new Map([['colour', { items: ['red', 'dark red'] }]]));
  const sets = [matcher.add(['{word} hat', 'red hat']), matcher.add(['{colour}', 'hat']), matcher.add(['{colour} hat']), matcher.add(['green'])];
  const reading = readText('A dark red hat, a hat');
  const said = (set: number): string[] =>
    matcher
      .match(reading)
      .of(set)
      .map(({ start, end }) => reading.text.slice(start, end));

  it('of phrases that end at one place are told apart by their set, and of several from one word the longest counts', () => {
    expect(said(sets[1] ?? -1)).toEqual(['dark red', 'red', 'hat', 'hat']);
    expect(said(sets[2] ?? -1)).toEqual(['dark red hat', 'red hat']);
  });

  it('of a phrase that may begin with any word are found when they are asked for, each once', () => {
    expect(said(sets[0] ?? -1)).toEqual(['red hat', 'a hat']);
    expect(matcher.match(readText('Nothing here')).has(sets[0] ?? -1)).toBe(false);
    expect(matcher.match(reading).has(sets[0] ?? -1)).toBe(true);
  });

  it('name every set that has any, and no other that is not left for later', () => {
    expect([...matcher.match(reading).found].sort()).toEqual([sets[0], sets[1], sets[2]]);
  });

  it('of one text stay while another is matched into hits of its own', () => {
    const first = matcher.match(reading);
    matcher.match(readText('green'), new Hits());
    expect(first.has(sets[3] ?? -1)).toBe(false);
    expect(first.of(sets[2] ?? -1)).toHaveLength(2);
  });
});
