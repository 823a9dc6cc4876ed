// @vitest-environment jsdom
// Advice beside the mark: never in the way, and every word of it reachable by key.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventually } from '../fakes/eventually.ts';
import { finding, KELLING, type Stage, seen, stage } from './stage.ts';

let on: Stage;
beforeEach(() => {
  on = stage();
  on.editor.focus();
});
afterEach(() => on.end());

const camel = finding('advice', { rule: 'camel-case', category: 'accessibility', quote: '#firesafety', fix: '#FireSafety', until: '2026-05-07' });

test('stays closed and takes no focus until the person opens it', () => {
  on.ui.showMark(on.editor, seen(KELLING, [camel]));
  expect(on.all('.advice')).toEqual([]);
  expect(document.activeElement).toBe(on.editor);
  expect(on.one('.count').textContent?.trim()).toBe('1 suggestion');
  expect(on.one('.count').getAttribute('aria-expanded')).toBe('false');
});

test('opens and closes by its button, and says which it is', () => {
  on.ui.showMark(on.editor, seen(KELLING, [camel, finding('advice')]));
  on.click(on.one('.count'));
  expect(on.one('.count').getAttribute('aria-expanded')).toBe('true');
  expect(on.one('.count').getAttribute('aria-controls')).toBe(on.one('.advice').id);
  expect(on.all('.advice li')).toHaveLength(2);
  expect(document.activeElement).toBe(on.editor);
  on.click(on.button('Close'));
  expect(on.all('.advice')).toEqual([]);
});

test('shows the words, why, what to do, the rule and its last day', () => {
  on.ui.showMark(on.editor, seen(KELLING, [camel]));
  on.click(on.one('.count'));
  const text = on.one('.advice').textContent ?? '';
  expect(on.one('.advice mark').textContent).toBe('#firesafety');
  for (const part of ['looks like somebody’s own number', 'What you can do: Take it out.', 'UK GDPR Article 5', 'until 7 May 2026', '#FireSafety'])
    expect(text).toContain(part);
});

test('copies the fix, and says when it could not', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValueOnce().mockRejectedValueOnce(new Error('denied'));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  on.ui.showMark(on.editor, seen(KELLING, [camel]));
  on.click(on.one('.count'));
  on.click(on.button('Copy'));
  await eventually(() => expect(on.one('.copy [aria-live]').textContent).toBe('Copied'));
  expect(writeText).toHaveBeenCalledExactlyOnceWith('#FireSafety');
  on.click(on.button('Copy'));
  await eventually(() => expect(on.one('.copy [aria-live]').textContent).toBe('Copying was not allowed here'));
  vi.unstubAllGlobals();
});

test('is announced once for each change', () => {
  on.ui.showMark(on.editor, seen(KELLING, [camel]));
  const live = on.one('.mark > [aria-live]');
  expect(live.textContent?.trim()).toBe('1 suggestion about this draft');
  const observer = new MutationObserver(() => undefined);
  observer.observe(live, { childList: true, subtree: true, characterData: true });
  on.ui.showMark(on.editor, seen(KELLING, [camel]));
  expect(observer.takeRecords()).toEqual([]);
  on.ui.showMark(on.editor, seen(KELLING, [camel, finding('advice')]));
  expect(observer.takeRecords().length).toBeGreaterThan(0);
  expect(live.textContent?.trim()).toBe('2 suggestions about this draft');
});

test('opened by a command it takes the focus; Escape gives it to the button and reaches nobody else', () => {
  on.ui.showMark(on.editor, seen(KELLING, [camel]));
  on.ui.openAdvice(on.editor);
  expect(on.root.activeElement).toBe(on.one('.advice'));
  on.pageSaw.length = 0;
  on.key(on.one('.advice'), 'Escape');
  expect(on.all('.advice')).toEqual([]);
  expect(on.root.activeElement).toBe(on.one('.count'));
  expect(on.pageSaw).toEqual([]);
});

test('closes by itself when there is nothing left to advise', () => {
  on.ui.showMark(on.editor, seen(KELLING, [camel]));
  on.click(on.one('.count'));
  on.ui.showMark(on.editor, seen(KELLING));
  expect(on.all('.advice')).toEqual([]);
  on.ui.showMark(on.editor, seen(KELLING, [camel]));
  expect(on.all('.advice')).toEqual([]);
});

test.each([
  ['https://example.org/policy', 1],
  ['javascript:alert(1)', 0],
  ['http://example.org/policy', 0],
])('a rule’s link %s is followed or not', (link, count) => {
  on.ui.showMark(on.editor, seen(KELLING, [finding('advice', { link })]));
  on.click(on.one('.count'));
  expect(on.all('.advice a')).toHaveLength(count);
});
