// @vitest-environment jsdom
// One interruption at most for the same finding in the same draft; a block asks for its reason every time.
import { describe, expect, it } from 'vitest';
import { askedBefore } from '../../src/guard/asked.ts';
import { finding, MIDSHIRE, sight, UNKNOWN } from './sights.ts';

const WARN = finding('wrong-account', 'warn');
const BLOCK = finding('uk-mobile', 'block');

describe('what was asked before', () => {
  it('is nothing at first, and never advice', () => {
    const asked = askedBefore();
    expect(asked.open(sight('text', [WARN, finding('hashtag', 'advice')]))).toEqual([WARN]);
  });

  it('asks about a warning once, also after editing elsewhere in the draft', () => {
    const asked = askedBefore();
    const editor = document.createElement('div');
    asked.remember(sight('text', [WARN], { editor }));
    expect(asked.open(sight('text', [WARN], { editor }))).toEqual([]);
    expect(asked.open(sight('text and more', [WARN], { editor }))).toEqual([]);
  });

  it('asks again about other words, another rule, or as somebody else', () => {
    const asked = askedBefore();
    const editor = document.createElement('div');
    asked.remember(sight('text', [WARN], { editor }));
    const other = finding('wrong-account', 'warn', 'other words');
    expect(asked.open(sight('text', [WARN, other], { editor }))).toEqual([other]);
    expect(asked.open(sight('text', [WARN], { editor, reading: MIDSHIRE }))).toEqual([WARN]);
    expect(asked.open(sight('text', [WARN], { editor, reading: UNKNOWN }))).toEqual([WARN]);
  });

  it('asks about a block every time', () => {
    const asked = askedBefore();
    const editor = document.createElement('div');
    asked.remember(sight('text', [BLOCK], { editor }));
    expect(asked.open(sight('text', [BLOCK], { editor }))).toEqual([BLOCK]);
  });

  it('knows the draft in the editor that a site has put in the place of the old one', () => {
    const asked = askedBefore();
    asked.remember(sight('text', [WARN], { editor: document.createElement('div') }));
    expect(asked.open(sight('text', [WARN], { editor: document.createElement('div') }))).toEqual([]);
    expect(asked.open(sight('another', [WARN], { editor: document.createElement('div') }))).toEqual([WARN]);
  });

  it('forgets a draft that has left', () => {
    const asked = askedBefore();
    const editor = document.createElement('div');
    asked.remember(sight('text', [WARN], { editor }));
    asked.forget(editor);
    expect(asked.open(sight('text', [WARN], { editor }))).toEqual([WARN]);
  });
});
