// Cells as people fill them.
import { expect, test } from 'vitest';
import { accessIn, dayIn, handleIn, isBlankCell, namesIn, platformIn, stateIn } from '../../../src/workspace/import/cells.ts';
import { layoutOf, meaningOf } from '../../../src/workspace/import/fields.ts';

test.each([
  ['2026-05-07', '2026-05-07'],
  ['7/5/2026', '2026-05-07'],
  ['07.05.26', '2026-05-07'],
  ['7 May 2026', '2026-05-07'],
  ['7th September 2026', '2026-09-07'],
  ['1af Mai 2026', '2026-05-01'],
  ['3 Gorffennaf 2026', '2026-07-03'],
  ['46149', '2026-05-07'],
  ['46149.5', '2026-05-07'],
  ['2026-05-07T00:00:00.000Z', '2026-05-07'],
  ['31/02/2026', undefined],
  ['last week', undefined],
  ['yes', undefined],
])('%s is %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});

test.each([
  ['Sam Carter', ['Sam Carter']],
  ['Sam Carter / Dee Holt', ['Sam Carter', 'Dee Holt']],
  ['Sam Carter & Dee Holt', ['Sam Carter', 'Dee Holt']],
  ['Sam Carter and Dee Holt', ['Sam Carter', 'Dee Holt']],
  ['Carter, Sam', ['Sam Carter']],
  ['Sam Carter, Dee Holt', ['Sam Carter', 'Dee Holt']],
  ['  Sam   Carter ', ['Sam Carter']],
  ['Alexandra Ferdinand', ['Alexandra Ferdinand']],
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('words for platform, handle, state, access and nothing', () => {
  expect([platformIn('FB page'), platformIn('Twitter'), platformIn('https://www.facebook.com/x'), platformIn('YouTube')]).toEqual([
    'facebook',
    'x',
    'facebook',
    undefined,
  ]);
  expect([handleIn('@KellingFire'), handleIn('https://x.com/KellingFire'), handleIn('Kelling Fire Station')]).toEqual([
    'KellingFire',
    'KellingFire',
    undefined,
  ]);
  expect([stateIn('Active'), stateIn('dormant since 2022'), stateIn('Inactive'), stateIn('closed'), stateIn('cannot be recovered'), stateIn('blue')]).toEqual([
    'active',
    'dormant',
    'dormant',
    'closed',
    'orphaned',
    undefined,
  ]);
  expect([accessIn('Yes'), accessIn('not held'), accessIn('N/A'), accessIn('risk accepted by CFO'), accessIn('maybe')]).toEqual([
    'confirmed',
    'missing',
    'not-applicable',
    'risk-accepted',
    undefined,
  ]);
  expect(['', ' - ', 'n/a', 'TBC', 'x'].map(isBlankCell)).toEqual([true, true, true, true, false]);
});

test.each([
  ['Account name', 'account'],
  ['Page', 'account'],
  ['Line manager', 'manager'],
  ['Line manager e-mail', 'keep'],
  ['E-mail address', 'email'],
  ['Password', 'password'],
  ['Password held centrally?', 'centralAccess'],
  ['Enw llawn', 'person'],
  ['Rheolwr llinell', 'manager'],
  ['Policy read', 'acknowledged'],
  ['Notes', 'keep'],
])('the header %s means %s', (header, meaning) => {
  expect(meaningOf(header)).toBe(meaning);
});

test('the header may be below a title, and a second column of the same meaning is kept aside', () => {
  const layout = layoutOf([['Social media register'], [], ['Account', 'Administrator', 'Admin', 'E-mail', 'Notes'], ['Kelling', 'Sam', '', '', '']]);
  expect(layout.header).toBe(2);
  expect(layout.columns.map(({ meaning }) => meaning)).toEqual(['account', 'person', 'keep', 'email', 'keep']);
});
