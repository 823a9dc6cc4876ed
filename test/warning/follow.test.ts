// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KELLING, type Stage, seen, stage } from './stage.ts';

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
