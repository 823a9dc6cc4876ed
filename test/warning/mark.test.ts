// @vitest-environment jsdom
// The mark: who posts, why it cannot be told, and what stands beside it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ActingAs } from '../../src/model/account.ts';
import type { BlindReason } from '../../src/warning/index.ts';
import { finding, KELLING, NOBODY, SAM, type Stage, seen, stage, words } from './stage.ts';

let on: Stage;
beforeEach(() => {
  on = stage();
});
afterEach(() => on.end());

const status = () => on.one('[role=status]').textContent;

test.each<[ActingAs, string]>([
  ['corporate', 'Posting as Kelling Fire Station · corporate account'],
  ['professional', 'Posting as Kelling Fire Station · professional account'],
  ['personal', 'Posting as Kelling Fire Station · your own profile'],
  ['unregistered', 'Posting as Kelling Fire Station · a Page that is not on the register'],
  ['member', "Posting as Kelling Fire Station · member's account"],
  ['partnership', 'Posting as Kelling Fire Station · partnership account'],
  ['unofficial', 'Posting as Kelling Fire Station · unofficial account'],
  ['unknown', "Can't tell who you are posting as"],
])('%s says exactly who', (actingAs, text) => {
  on.ui.showMark(on.editor, seen({ actingAs, name: actingAs === 'unknown' ? '' : 'Kelling Fire Station' }));
  expect(status()).toBe(text);
  expect(on.one('.sign svg').getAttribute('aria-hidden')).toBe('true');
});

test.each<[BlindReason]>([['starting'], ['policy-missing'], ['policy-corrupt'], ['site-changed'], ['extension-reloaded'], ['off']])(
  'blind because of %s begins Not checking, in Welsh too',
  (reason) => {
    on.ui.showMark(on.editor, { kind: 'blind', reason });
    expect(status()).toMatch(/^Not checking/);
    on.ui.setTranslator(words('cy'));
    expect(status()).toMatch(/^Ddim yn gwirio/);
  },
);

test.each([['no-signal'], ['signals-disagree'], ['stale-tab'], ['signed-out']] as const)('an unknown identity says why: %s', (reason) => {
  on.ui.showMark(on.editor, seen(NOBODY, [], { reading: { state: 'unknown', platform: 'x', reason, evidence: [] } }));
  expect(status()).toBe("Can't tell who you are posting as");
  expect(on.one('.remark').textContent).toMatch(/^ ?[A-Z].*\.$/);
});

describe('beside the status, never in it', () => {
  test('the period', () => {
    on.ui.showMark(on.editor, seen(KELLING, [], { period: { until: '2026-05-07' } }));
    expect(on.one('.remark').textContent).toContain('Pre-election rules until 7 May');
    expect(status()).not.toContain('Pre-election');
  });
  test('press again, said aloud once as well', () => {
    on.ui.showMark(on.editor, seen(KELLING, [], { note: 'press-again' }));
    expect(on.one('.remark').textContent).toContain('Press Post again');
    expect(on.one('[aria-live]').textContent).toContain('Press Post again');
    expect(status()).toBe('Posting as Kelling Fire Station · corporate account');
  });
  test.each([
    ['orphaned', undefined, 'We no longer run this page'],
    ['closed', undefined, 'This account is closed. Do not post here.'],
    ['closed', 'Midshire Fire', 'This account is closed. Use Midshire Fire instead.'],
  ] as const)('an account that is %s', (state, insteadUse, text) => {
    const account = { id: 'a', platform: 'x', kind: 'corporate', name: 'Kelling Fire', state, ...(insteadUse === undefined ? {} : { insteadUse }) } as const;
    on.ui.showMark(on.editor, seen({ ...KELLING, account }));
    expect(on.one('.remark').textContent).toContain(text);
  });
  test('an active account has no second line', () => {
    on.ui.showMark(on.editor, seen(KELLING));
    expect(on.all('.remark')).toEqual([]);
    expect(on.all('button')).toEqual([]);
  });
});

test('a name may look like the sentence around it', () => {
  on.ui.showMark(on.editor, seen({ actingAs: 'corporate', name: 'Posting as $NAME$ · <b>your own profile</b>' }));
  expect(status()).toBe('Posting as Posting as $NAME$ · <b>your own profile</b> · corporate account');
  expect(on.all('[role=status] b')).toEqual([]);
});

test('one mark for one anchor, brought up to date in place', () => {
  on.ui.showMark(on.editor, seen(KELLING));
  const box = on.one('.mark');
  on.ui.showMark(on.editor, seen(SAM));
  expect(on.all('.mark')).toEqual([box]);
  expect(status()).toBe('Posting as Sam Carter · your own profile');
});

test('being told the same again changes nothing on the page', async () => {
  on.ui.showMark(on.editor, seen(KELLING, [finding('advice')]));
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(on.root, { childList: true, subtree: true, characterData: true });
  for (let i = 0; i < 5; i += 1) on.ui.showMark(on.editor, seen(KELLING, [finding('advice')]));
  changes.push(...observer.takeRecords());
  expect(changes).toEqual([]);
});

test('two composers have two marks; removing one leaves the other', () => {
  const other = document.body.appendChild(document.createElement('div'));
  on.ui.showMark(on.editor, seen(KELLING));
  on.ui.showMark(other, seen(SAM));
  expect(on.all('.mark')).toHaveLength(2);
  on.ui.removeMark(on.editor);
  on.ui.removeMark(on.editor);
  expect(on.all('[role=status]').map(({ textContent }) => textContent)).toEqual(['Posting as Sam Carter · your own profile']);
});

test('nothing of ours is inside the site’s own nodes', () => {
  on.ui.showMark(on.editor, seen(KELLING));
  expect(document.body.querySelector('whichhat-mark')).toBeNull();
  expect(document.documentElement.lastElementChild?.localName).toBe('whichhat-mark');
  expect(on.editor.outerHTML).toBe('<div id="editor" tabindex="0">Call me on 07700 900 123</div>');
});

test('a draft that will be asked about says so beforehand', () => {
  on.ui.showMark(on.editor, seen(KELLING, [finding('warn')]));
  expect(on.one('.remark').textContent).toContain('You will be asked');
  on.ui.showMark(on.editor, seen(KELLING, [finding('advice')]));
  expect(on.all('.remark')).toEqual([]);
});

test('what will be asked about is a finding, advice alone a suggestion', () => {
  const count = (...levels: ('advice' | 'warn' | 'block')[]) => {
    on.ui.showMark(
      on.editor,
      seen(
        KELLING,
        levels.map((level) => finding(level)),
      ),
    );
    return on.one('.count').textContent?.trim();
  };
  expect(count('advice')).toBe('1 suggestion');
  expect(count('advice', 'advice')).toBe('2 suggestions');
  expect(count('warn')).toBe('1 finding');
  expect(count('block', 'advice')).toBe('2 findings');
  expect(on.one('.mark > .sr').textContent).toContain('2 findings about this draft');
  on.ui.setTranslator(words('cy'));
  expect(on.one('.count').textContent?.trim()).toBe('2 o ganfyddiadau');
  expect(count('warn')).toBe('1 canfyddiad');
});
