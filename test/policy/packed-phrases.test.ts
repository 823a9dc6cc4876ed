// Phrases written as numbers stand for what they stood for, and what is damaged or cannot be read is named and never guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackedPhrases } from '../../src/model/policy.ts';
import { compile, judge, openPolicy } from '../../src/policy/index.ts';
import { openPolicy as openInPage } from '../../src/policy/open.ts';
import { PhraseCollector } from '../../src/policy/packed-phrases.ts';
import { type Phrase, readPhrase } from '../../src/policy/text/phrase.ts';
import { PhraseBook } from '../../src/policy/text/phrase-book.ts';
import { attempt, NORMAL, policy, source } from './rules/core.ts';

/** What a phrase stands for, whatever the order of its alternatives. */
const meaning = (phrase: Phrase): string => phrase.map((group) => [...new Set(group.map((words) => words.join(' ')))].sort().join('|')).join(' / ');

function phrasesOf(book: PhraseBook, list: number): string[] {
  const found: string[] = [];
  book.each(list, (from) => {
    const groups = [];
    for (let step = book.groupAt(from); step !== undefined; step = book.groupAt(step.end)) groups.push(step.group);
    found.push(meaning(groups));
  });
  return found;
}

function packed(lists: readonly (readonly string[])[]): { readonly book: PhraseBook; readonly numbers: readonly unknown[] } {
  const collector = new PhraseCollector(true);
  const numbers = lists.map((list) => collector.condition(list));
  return { book: new PhraseBook(collector.packed() as PackedPhrases), numbers };
}

describe('packed phrases', () => {
  it('keep what every phrase stands for, in its place', () => {
    const word = fc.constantFrom('bus', 'stop*', '^Green', '{word}', '{name}', "don't", 'bin-lorry', 'tŷ', 'red', '🎵', '@kelling', 'late');
    const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
    const bracket = fc.array(fc.oneof(words, fc.constant('')), { minLength: 1, maxLength: 4 }).map((some) => `(${some.join('|')})`);
    const phrase = fc.tuple(word, fc.array(fc.oneof(word, bracket), { maxLength: 3 })).map(([first, rest]) => [first, ...rest].join(' '));
    fc.assert(
      fc.property(fc.array(fc.array(phrase, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (lists) => {
        const { book, numbers } = packed(lists);
        expect(numbers).toEqual(lists.map((_, number) => [number]));
        lists.forEach((list, number) => {
          expect(phrasesOf(book, number)).toEqual(list.map((one) => meaning(readPhrase(one))));
        });
      }),
    );
  });

  it('write a word out again where there are more than can have a number', () => {
    const list = Array.from({ length: 12_000 }, (_, n) => `word${n} word${n + 6_000} bus`);
    expect(phrasesOf(packed([list]).book, 0)).toEqual(list.map((one) => meaning(readPhrase(one))));
  });

  it('leave lists that cannot be read and names of lists as they are', () => {
    const collector = new PhraseCollector(true);
    expect(collector.list('greeting', { items: ['good (day', 'good day'] })).toEqual({ items: ['good (day', 'good day'] });
    expect(collector.condition({ feature: 'hashtag-count', words: ['{place}'] })).toEqual({ feature: 'hashtag-count', words: ['{place}'] });
    expect(collector.condition({ near: [['a b'], { not: { phrases: ['c'], in: 'own-words' } }], within: 3 })).toEqual({
      near: [[0], { not: { phrases: [1], in: 'own-words' } }],
      within: 3,
    });
  });

  it('give the same verdicts as phrases as they are written', () => {
    const [small, plain] = [openPolicy(policy), openPolicy(compile(source, false))];
    for (const text of [
      'Vote Green on Thursday!',
      'Her NI number is QQ123456C',
      'The bins are a day late. Sorry!',
      'Thanks to the Liberal Democrat group for saving our library',
    ]) {
      expect(judge(attempt(text), small, new Date(NORMAL))).toEqual(judge(attempt(text), plain, new Date(NORMAL)));
    }
  });

  it.each([
    ['for the desk and the command', openPolicy],
    ['in a page', openInPage],
  ])('that are damaged leave out and name every rule that needs them, %s', (_where, open) => {
    const phrases = policy.phrases as PackedPhrases;
    const opened = open({ ...policy, phrases: { ...phrases, text: phrases.text.replace('b', 'c') } });
    const needing = policy.rules.filter(({ match, unless }) => /\[\d+\]/.test(JSON.stringify([match, unless ?? 0])));
    expect(opened.skipped.map(({ rule }) => rule)).toEqual(expect.arrayContaining(needing.map(({ id }) => id)));
    expect(opened.rules.length + opened.allows.length).toBe(policy.rules.length - needing.length);
  });
});

it.each([
  ['an unknown kind', { telepathy: 'yes' }],
  ['an unknown field', { phrases: ['hello'], loudly: 'yes' }],
  ['a phrase that cannot be read', ['good (day']],
])('a page leaves out a rule of another engine with %s', (_what, match) => {
  const [rule] = policy.rules;
  const opened = openInPage({ ...policy, engine: policy.engine + 1, rules: [{ ...rule, id: 'odd', match }] } as typeof policy);
  expect(opened.rules).toEqual([]);
  expect(opened.skipped).toContainEqual({ rule: 'odd', reason: 'cannot be read' });
});
