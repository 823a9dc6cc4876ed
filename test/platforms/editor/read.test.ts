// @vitest-environment jsdom
// What stands in an editor, by the library that made it.
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/platforms/editor/kind.ts';
import { readEditor } from '../../../src/platforms/editor/read.ts';

function editor(html: string, attributes = 'contenteditable="true"'): HTMLElement {
  document.body.innerHTML = `<div ${attributes}>${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

const lexical = (html: string) => readEditor(editor(html, 'data-lexical-editor="true" contenteditable="true"'));
const span = (text: string) => `<span data-lexical-text="true">${text}</span>`;

describe('lexical', () => {
  it.each([
    ['paragraphs', `<p>${span('aa')}</p><p>${span('bb')}</p>`, 'aa\nbb'],
    ['an empty paragraph', `<p>${span('aa')}</p><p><br></p><p>${span('bb')}</p>`, 'aa\n\nbb'],
    ['two empty paragraphs at the end', `<p>${span('aa')}</p><p><br></p><p><br></p>`, 'aa\n\n'],
    ['a soft break', `<p>${span('aa')}<br>${span('bb')}</p>`, 'aa\nbb'],
    ['a soft break at the end, with the one that holds the caret', `<p>${span('aa')}<br><br data-lexical-managed-linebreak="true"></p>`, 'aa\n'],
    ['two soft breaks', `<p>${span('aa')}<br><br>${span('bb')}</p>`, 'aa\n\nbb'],
    ['runs of one word', `<p>${span('Mid')}<strong>${span('shire')}</strong></p>`, 'Midshire'],
    ['an emoji picture', `<p>${span('Go ')}<span data-lexical-decorator="true" contenteditable="false"><img alt="🚒"></span></p>`, 'Go 🚒'],
    ['a picture without words', `<p><img src="x">${span('x')}</p>`, 'x'],
    ['a link and a mention', `<p><a href="https://x.example/">${span('x.example')}</a> <span class="m">Ann Lee</span></p>`, 'x.example Ann Lee'],
    ['a list', `<ul><li>${span('one')}</li><li>${span('two')}</li></ul><p>${span('end')}</p>`, 'one\ntwo\nend'],
    ['spaces and tabs', `<p>${span('  a\t b ')}</p>`, '  a\t b '],
    ['nothing', '<p><br></p>', ''],
    ['no block at all', '', ''],
  ])('%s', (_name, html, text) => {
    expect(lexical(html)).toBe(text);
  });

  it('does not take the page’s own indentation for text', () => {
    expect(lexical('\n  <p>a</p>\n  <p>b</p>\n')).toBe('a\nb');
  });
});

describe('plain', () => {
  it.each([
    ['text and divs, as browsers write them', 'one<div>two</div><div><br></div><div>three</div>', 'one\ntwo\n\nthree'],
    ['breaks only', 'one<br>two<br><br>', 'one\ntwo\n'],
    ['blocks inside a span', '<span><p>a</p><p>b</p></span>', 'a\nb'],
    ['no style or script', '<style>a{}</style>x', 'x'],
  ])('%s', (_name, html, text) => {
    expect(readEditor(editor(html))).toBe(text);
  });
});

it('reads a text area by its value', () => {
  document.body.innerHTML = '<textarea>start</textarea>';
  const area = document.body.firstElementChild as HTMLTextAreaElement;
  area.value = 'One\n\nŵ';
  expect(readEditor(area)).toBe('One\n\nŵ');
});

it('walks a Draft.js editor without known blocks as blocks', () => {
  expect(readEditor(editor('<div>a</div><div>b</div>', 'class="public-DraftEditor-content"'))).toBe('a\nb');
});

it('tells editors apart by their own markers', () => {
  expect(kindOf(editor('', 'data-lexical-editor="true"'))).toBe('lexical');
  expect(kindOf(editor('', 'class="notranslate public-DraftEditor-content"'))).toBe('draft-js');
  expect(kindOf(editor('<div data-contents="true"><div data-block="true"></div></div>', 'class="x1"'))).toBe('draft-js');
  expect(kindOf(editor('<p></p>', 'contenteditable="true"'))).toBe('plain');
});
