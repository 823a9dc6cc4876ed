// @vitest-environment jsdom
// Nothing of ours reaches the page, nothing of the page presses our buttons, and nothing is pressed by accident.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/model/decision.ts';
import { OWN_EVENTS } from '../../src/warning/index.ts';
import { eventually } from '../fakes/eventually.ts';
import { finding, KELLING, type Stage, seen, stage } from './stage.ts';

let on: Stage;
let answered: Decision[];
beforeEach(() => {
  on = stage();
  answered = [];
});
afterEach(() => on.end());

const ask = (level: 'warn' | 'block' = 'warn'): void => void on.ui.ask(on.question([finding(level)])).then((decision) => answered.push(decision));
const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

describe('the page', () => {
  test.each(OWN_EVENTS)('never sees a %s of ours', (type) => {
    ask();
    on.pageSaw.length = 0;
    on.forge(on.button('Ask for a second look'), new Event(type, { bubbles: true, composed: true, cancelable: true }));
    expect(on.pageSaw).toEqual([]);
    on.forge(on.editor, new Event(type, { bubbles: true, composed: true }));
    expect(on.pageSaw).toEqual([type]);
  });

  test('never sees a letter typed in our dialog', () => {
    ask();
    on.pageSaw.length = 0;
    const { down } = on.key(on.button('Go back and edit'), 'n');
    expect(on.pageSaw).toEqual([]);
    expect(down.defaultPrevented).toBe(false);
  });

  test('cannot press our buttons, by click, by key, or past the window', async () => {
    ask('block');
    const go = on.button('Go back and edit');
    const anyway = on.button('Post anyway');
    const radio = on.one('input') as HTMLInputElement;
    radio.click();
    expect(radio.checked).toBe(false);
    anyway.disabled = false;
    for (const button of [anyway, go]) {
      button.click();
      on.forge(button, new MouseEvent('click', { bubbles: true, composed: false }));
      on.forge(button, new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      on.forge(button, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    }
    on.forge(on.one('dialog'), new Event('cancel', { cancelable: true }));
    await turn();
    expect(answered).toEqual([]);
    expect(on.ui.asking).toBe(true);
  });

  test('cannot choose a reason by changing our radio button', () => {
    ask('block');
    const radio = on.one('input') as HTMLInputElement;
    radio.checked = true;
    on.forge(radio, new Event('change', { bubbles: true }));
    expect(on.button('Post anyway').disabled).toBe(true);
  });

  test('keeps every event of its own while no question is open', () => {
    on.ui.showMark(on.editor, seen(KELLING));
    on.pageSaw.length = 0;
    const { down } = on.key(on.editor, 'Enter');
    on.click(on.editor);
    expect(on.pageSaw).toEqual(['keydown', 'keyup', 'click']);
    expect(down.defaultPrevented).toBe(false);
  });

  test('gets no key while a question is open, wherever the focus has gone; the focus comes back', () => {
    ask();
    on.editor.focus();
    on.pageSaw.length = 0;
    const { down } = on.key(document.body, 'n');
    expect(on.pageSaw.filter((type) => type.startsWith('key'))).toEqual([]);
    expect(down.defaultPrevented).toBe(true);
    expect(on.root.activeElement).toBe(on.button('Go back and edit'));
  });
});

describe('by accident', () => {
  const safe = () => on.button('Go back and edit');

  test('a key held since before is no press, nor is letting go of it', async () => {
    ask();
    for (const key of ['Enter', ' ', 'Escape']) {
      const { down, up } = on.key(safe(), key, { repeat: true });
      expect([down.defaultPrevented, up.defaultPrevented], key).toEqual([true, true]);
      on.click(safe(), { detail: 0 });
      await turn();
    }
    expect(answered).toEqual([]);
  });

  test('letting go of the Space that opened the question is no press', async () => {
    ask();
    const { up } = on.key(safe(), ' ', { repeat: true });
    on.click(safe(), { detail: 0 });
    expect(up.defaultPrevented).toBe(true);
    await turn();
    expect(answered).toEqual([]);
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'])('a key with %s still down is no press', async (held) => {
    ask();
    expect(on.key(safe(), 'Enter', { [held]: true }).down.defaultPrevented).toBe(true);
    await turn();
    expect(answered).toEqual([]);
  });

  test('the second half of a double click is no press', async () => {
    ask();
    on.click(on.button('Post anyway'), { detail: 2 });
    await turn();
    expect(answered).toEqual([]);
    on.click(on.button('Post anyway'), { detail: 1 });
    await eventually(() => expect(answered).toHaveLength(1));
  });

  test('a new press of Enter is one', async () => {
    ask();
    on.key(safe(), 'Enter', { repeat: true });
    await turn();
    const { down } = on.key(safe(), 'Enter');
    expect(down.defaultPrevented).toBe(false);
    on.click(safe(), { detail: 0 });
    await eventually(() => expect(answered).toEqual([{ choice: 'go-back', disputed: [] }]));
  });

  test('a press without any key or pointer, as screen readers make it, is one', async () => {
    ask();
    on.click(safe(), { detail: 0 });
    await eventually(() => expect(answered).toHaveLength(1));
  });

  test('a press beside the dialog is none, and does not take the focus', () => {
    ask();
    on.click(on.one('dialog'));
    expect(on.ui.asking).toBe(true);
  });
});
