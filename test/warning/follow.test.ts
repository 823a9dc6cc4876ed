// @vitest-environment jsdom
// The mark follows its composer, small where it would be in the way, gone with it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { finding, KELLING, type Stage, seen, stage } from './stage.ts';

let on: Stage;
let unit: HTMLElement;
let top: number;
const reads = vi.fn();
beforeEach(() => {
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => {
    frame(0);
    return 0;
  });
  on = stage();
  top = 100;
  unit = on.editor.parentElement ?? on.editor;
  for (const element of [unit, on.editor]) {
    element.getBoundingClientRect = () => {
      reads();
      return DOMRect.fromRect({ x: 50, y: top, width: 400, height: 120 });
    };
  }
});
afterEach(() => {
  on.end();
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'elementFromPoint');
});

const show = () => on.ui.showMark(on.editor, seen(KELLING), { unit });
const scroll = () => window.dispatchEvent(new Event('scroll'));
const away = () => on.one('.box').hasAttribute('data-away');
const at = () => [on.one('.box').style.left, on.one('.box').style.top];

test('stands below the unit and follows it', () => {
  show();
  expect(at()).toEqual(['450px', '226px']);
  top = 40;
  scroll();
  expect(at()).toEqual(['450px', '166px']);
});

test('looks again each time it is shown, since pages move without scrolling', () => {
  show();
  top = 300;
  show();
  expect(at()).toEqual(['450px', '426px']);
});

test('hides with a composer that has gone, is out of view, or lies under a dialog of the page; and comes back', () => {
  show();
  expect(away()).toBe(false);
  top = -500;
  scroll();
  expect(away()).toBe(true);
  top = 100;
  const cover = document.body.appendChild(document.createElement('div'));
  document.elementFromPoint = () => cover;
  scroll();
  expect(away(), 'a placeholder over the editor').toBe(false);
  cover.setAttribute('aria-modal', 'true');
  scroll();
  expect(away(), 'a dialog over the editor').toBe(true);
  document.elementFromPoint = () => on.editor;
  scroll();
  expect(away()).toBe(false);
  on.editor.remove();
  scroll();
  expect(away()).toBe(true);
});

test('reads no layout once there is no mark', () => {
  show();
  on.ui.removeMark(on.editor);
  reads.mockClear();
  scroll();
  window.dispatchEvent(new Event('resize'));
  expect(reads).not.toHaveBeenCalled();
});

describe('small', () => {
  const small = () => on.one('.box').hasAttribute('data-small');
  const empty = () => {
    on.editor.textContent = '\u200B \n';
  };

  test('beside a composer that is empty and left alone, with the same words', () => {
    empty();
    show();
    expect(small()).toBe(true);
    expect(on.one('[role=status]').textContent).toBe('Posting as Kelling Fire Station · corporate account');
    on.editor.focus();
    expect(small()).toBe(false);
    on.editor.blur();
    expect(small()).toBe(true);
  });
  test('not beside a draft, nor while there is something to say', () => {
    show();
    expect(small()).toBe(false);
    empty();
    on.ui.showMark(on.editor, seen(KELLING, [finding('advice')]), { unit });
    expect(small()).toBe(false);
    on.ui.showMark(on.editor, seen(KELLING, [], { note: 'press-again' }), { unit });
    expect(small()).toBe(false);
    show();
    expect(small()).toBe(true);
  });
  test('of several composers only those nobody is at', () => {
    const other = document.body.appendChild(document.createElement('div'));
    other.tabIndex = 0;
    other.getBoundingClientRect = on.editor.getBoundingClientRect;
    empty();
    show();
    on.ui.showMark(other, seen(KELLING));
    other.focus();
    expect(on.all('.box').map((box) => box.hasAttribute('data-small'))).toEqual([true, false]);
  });
  test('where it would lie over the draft in full, and full again where there is room, without end', () => {
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function (this: HTMLElement) {
      return this.hasAttribute('data-small') ? 150 : 700;
    });
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(30);
    let box = DOMRect.fromRect({ x: 200, y: -300, width: 600, height: 2000 });
    for (const element of [unit, on.editor]) element.getBoundingClientRect = () => box;
    show();
    expect(small()).toBe(true);
    expect(at()[0], 'beside the draft').toBe('806px');
    on.ui.openAdvice(on.editor);
    expect(small(), 'there is no advice to open').toBe(true);
    box = DOMRect.fromRect({ x: 50, y: 100, width: 800, height: 120 });
    scroll();
    expect(small()).toBe(false);
    expect(at()).toEqual(['150px', '226px']);
  });
});

describe('under a sheet of the page', () => {
  const modal = (parent: Element, box?: DOMRect) => {
    const sheet = parent.appendChild(document.createElement('div'));
    sheet.setAttribute('role', 'alertdialog');
    sheet.setAttribute('aria-modal', 'true');
    if (box) sheet.getBoundingClientRect = () => box;
    return sheet;
  };
  const BOX = DOMRect.fromRect({ x: 300, y: 500, width: 200, height: 100 });
  /** The composer in a dialog of the page, as it is on X. */
  const wrapped = () => {
    const dialog = modal(document.body);
    dialog.append(unit);
    show();
    return dialog;
  };

  test('that lies in the composer’s own dialog, over the editor', () => {
    const dialog = wrapped();
    const sheet = modal(unit);
    document.elementFromPoint = () => sheet;
    scroll();
    expect(away()).toBe(true);
    document.elementFromPoint = () => dialog;
    scroll();
    expect(away()).toBe(false);
  });
  test('that dims the rest with nothing but a shadow', () => {
    wrapped();
    const sheet = modal(document.body, BOX);
    document.elementFromPoint = (_, y) => (y >= 500 ? sheet : on.editor);
    scroll();
    expect(away()).toBe(true);
    document.elementFromPoint = () => on.editor;
    scroll();
    expect(away(), 'a dialog that is itself behind').toBe(false);
  });
  test('not under one that was there before, nor beside one while the composer is in no dialog', () => {
    const sheet = modal(document.body, BOX);
    document.elementFromPoint = (_, y) => (y >= 500 ? sheet : on.editor);
    show();
    expect(away()).toBe(false);
    wrapped();
    scroll();
    expect(away()).toBe(false);
  });
});
