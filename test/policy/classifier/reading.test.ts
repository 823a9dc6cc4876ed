// Training text and running text meet in one form: letters only, no links, handles or hashtags, Welsh letters folded.
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/policy/classifier/reading.ts';
import { hashOf } from '../../../src/policy/classifier/words.ts';

const hashes = (words: string) => words.split(' ').filter(Boolean).map(hashOf);

describe('read', () => {
  it.each([
    ["We've WON!", 'weve won'],
    ['We’ve won', 'weve won'],
    ['Tŷ’r Cyffredin, gŵyl', 'tyr cyffredin gwyl'],
    ['RT @someone: see https://a.example/vote #Out now &amp; then', 'see now then'],
    ['Open 10am–4pm on 3rd May', 'open am pm on rd may'],
    ['ｖｏｔｅ', 'vote'],
    ['e-mail a@b.example', 'e mail a example'],
    ['See WWW.KELLING.EXAMPLE/x for more', 'see for more'],
  ])('%s', (text, words) => {
    expect(read(text).words.map(({ hash }) => hash)).toEqual(hashes(words));
  });

  it('marks quoted words as somebody else’s', () => {
    expect(read('He said "I love it" today').quoted).toEqual([false, false, true, true, true, false]);
    expect(read('“I love it” he said').quoted).toEqual([true, true, true, false, false]);
  });
});
