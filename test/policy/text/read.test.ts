// The text layer: words however they are written, offsets into the text as given, and what is not a word.
import { describe, expect, it } from 'vitest';
import { fold, readText, undigit } from '../../../src/policy/text/index.ts';

const words = (text: string): string[] => readText(text).tokens.map(({ word }) => word);
const kinds = (text: string): string[] => readText(text).tokens.map(({ kind }) => kind);

describe('fold', () => {
  it.each([
    ['Labour', 'labour'],
    ['Vо​te', 'vote'],
    ['Ｌａｂｏｕｒ', 'labour'],
    ['𝐕𝐨𝐭𝐞', 'vote'],
    ['Lаbоur', 'labour'],
    ['V̷o̷t̷e̷', 'vote'],
    ['don’t', "don't"],
    ['tŷ', 'ty'],
    ['ﬁre', 'fire'],
    ['so\u00adft', 'soft'],
  ])('%s is %s', (written, folded) => expect(fold(written)).toBe(folded));

  it('leaves out what is too long to be a word', () => expect(fold('a'.repeat(500))).toBe(''));
});

describe('undigit', () => {
  it('reads digits as letters in words only', () => {
    expect(undigit('v0te')).toEqual(['vote']);
    expect(undigit('l4b0ur')).toEqual(['labour']);
    expect(undigit('l1beral')).toContain('liberal');
    expect(undigit('2026')).toEqual([]);
    expect(undigit('e21p1')).not.toContain('e21p1');
  });
});

describe('readText', () => {
  it('keeps offsets of the text as given', () => {
    const text = '👩‍🚒 Vo\u200bte La\u200bbour, “now”';
    for (const token of readText(text).tokens) if (token.kind === 'word') expect(fold(text.slice(token.start, token.end))).toBe(token.word);
  });

  it('never takes links, addresses and handles for words', () => {
    expect(kinds('See https://harrowdale.example/roads?ref=AB123456C or gov.uk/register-to-vote')).toEqual(['word', 'link', 'word', 'link']);
    expect(kinds('mail a.b@c.example @KellingFire')).toEqual(['word', 'email', 'mention']);
  });

  it('puts spaced-out letters together, and leaves lists alone', () => {
    expect(words('v o t e   l a b o u r')).toEqual(['vote', 'labour']);
    expect(words('v.o.t.e')).toEqual(['vote']);
    expect(words('v.o.t.e t.0.r.y')).toEqual(['vote', 't0ry']);
    expect(words('hepatitis A, B, C and D')).toEqual(['hepatitis', 'a', 'b', 'c', 'and', 'd']);
  });

  it('reads a hashtag by its capitals', () => {
    expect(words('#VoteGreen #toriesout #NHS #COVID19')).toEqual(['vote', 'green', 'toriesout', 'nhs', 'covid', '19']);
  });

  it('parts sentences, but not at titles or short lines', () => {
    expect(readText('Thanks to Mr. Smith. He left.').sentences).toBe(3);
    expect(new Set(readText('Thanks to Mr. Smith. He left.').tokens.map(({ sentence }) => sentence)).size).toBe(2);
    expect(new Set(readText('Vote\nLabour').tokens.map(({ sentence }) => sentence)).size).toBe(1);
    expect(new Set(readText('Vote\n\nLabour').tokens.map(({ sentence }) => sentence)).size).toBe(2);
  });

  it.each(['"My mum," she said', '“My mum,” she said', '‘My mum,’ she said', "'My mum,' she said"])('finds the quotation in %s', (text) => {
    const [quotation] = readText(text).quotations;
    expect(text.slice(quotation?.start, quotation?.end)).toMatch(/^.My mum,.$/u);
  });

  it.each(["It's the dogs' dinner", "don't and won't", '6" pipe and 4" pipe'])('finds no quotation in %s', (text) => {
    expect(readText(text).quotations.filter(({ start, end }) => text.slice(start, end).includes('dinner'))).toEqual([]);
  });
});
