// @vitest-environment jsdom
// Our one element on the page: it comes back when it is taken away, and says nothing about itself.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventually } from '../fakes/eventually.ts';
import { finding, KELLING, type Stage, seen, stage } from './stage.ts';

let on: Stage;
beforeEach(() => {
  on = stage();
});
afterEach(() => on.end());

const element = () => document.querySelector('whichhat-mark');

test('comes back when the page removes it, with its mark and its question', async () => {
  on.ui.showMark(on.editor, seen(KELLING));
  const answer = vi.fn();
  void on.ui.ask(on.question([finding('warn')])).then(answer);
  element()?.remove();
  await eventually(() => expect(element()).not.toBeNull());
  expect(on.all('[role=status]')).toHaveLength(1);
  expect(on.one('dialog').hasAttribute('open')).toBe(true);
  expect(answer).not.toHaveBeenCalled();
  expect(on.ui.visible).toBe(true);
});

test('gives up against a page that will not have it, and says so', async () => {
  const fight = new MutationObserver(() => element()?.remove());
  fight.observe(document.documentElement, { childList: true });
  element()?.remove();
  await eventually(() => expect(on.ui.visible).toBe(false));
  fight.disconnect();
  expect(element()).toBeNull();
});

test('comes back to a document that was written anew', async () => {
  const old = document.documentElement;
  document.removeChild(old);
  await Promise.resolve();
  document.append(document.createElement('html'));
  await eventually(() => expect(element()?.isConnected).toBe(true));
  element()?.remove();
  await eventually(() => expect(element()).not.toBeNull());
  on.end();
  document.replaceChild(old, document.documentElement);
});

test('is left alone when the page only changes itself', async () => {
  const before = element();
  document.head.append(document.createElement('style'));
  document.body.replaceChildren();
  await Promise.resolve();
  expect(element()).toBe(before);
});

test('says nothing about itself to the page: no attributes', () => {
  on.ui.showMark(on.editor, seen(KELLING));
  expect(element()?.attributes).toHaveLength(0);
});

test('goes with its signal', () => {
  on.ui.showMark(on.editor, seen(KELLING));
  on.end();
  expect(element()).toBeNull();
});
