// The caret is where the person left it, and nowhere near a page that has moved on.
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { keepCaret } from '../../src/warning/caret.ts';

function stage() {
  const { document } = new JSDOM('<div id="e" tabindex="0">one two</div><button id="b">Post</button>', { url: 'https://example.org/' }).window;
  const editor = document.getElementById('e') as HTMLElement;
  const words = editor.firstChild as Text;
  editor.focus();
  document.getSelection()?.setBaseAndExtent(words, 2, words, 5);
  const lose = () => document.getSelection()?.setBaseAndExtent(document.body, 0, document.body, 0);
  const now = () => [document.getSelection()?.anchorNode, document.getSelection()?.anchorOffset, document.getSelection()?.focusOffset];
  return { document, editor, words, lose, now };
}

test('gives the selection back', () => {
  const { editor, words, lose, now } = stage();
  const restore = keepCaret(editor);
  lose();
  restore();
  expect(now()).toEqual([words, 2, 5]);
});

test('takes no caret from whoever was pressing a button', () => {
  const { document, editor, lose, now } = stage();
  document.getElementById('b')?.focus();
  const restore = keepCaret(editor);
  lose();
  restore();
  expect(now()[0]).toBe(document.body);
});

test('leaves an editor alone whose text has become shorter, or that is gone', () => {
  const { editor, words, lose, now, document } = stage();
  const restore = keepCaret(editor);
  lose();
  words.data = 'o';
  restore();
  expect(now()[0]).toBe(document.body);
  editor.remove();
  expect(restore).not.toThrow();
});
