// What the columns of a register are taken for: by words people write above them, and by what somebody chose before.
import { expect, it } from 'vitest';
import { likeliest } from '../../src/register/columns/guess.ts';
import { stateOf } from '../../src/register/import/words.ts';
import { corrected, guessMapping, type Mapping } from '../../src/register/index.ts';

const fields = ({ columns }: Mapping): Record<string, string> => Object.fromEntries(columns.map(({ header, field }) => [header, field]));
const sheet = (header: readonly string[], ...rows: readonly (readonly string[])[]) => ({ rows: [header, ...rows].map((row) => [...row]) });

it('takes headers as stations write them', () => {
  const header = [
    'Channel',
    'Page name',
    'Who looks after it',
    'Line mgr',
    'Dept / station',
    'Date of social media training',
    'Refresher due',
    'Status / notes',
  ];
  expect(
    fields(
      guessMapping(
        sheet(
          header,
          header.map(() => 'x'),
        ),
      ),
    ),
  ).toEqual({
    Channel: 'platform',
    'Page name': 'accountName',
    'Who looks after it': 'person',
    'Line mgr': 'manager',
    'Dept / station': 'serviceArea',
    'Date of social media training': 'trainingCompleted',
    'Refresher due': 'trainingDue',
    'Status / notes': 'state',
  });
  expect(fields(guessMapping(sheet(['Page', 'Station manager'], ['Kelling', 'Dee Holt'])))).toMatchObject({ 'Station manager': 'manager' });
});

it('takes both Welsh words for a platform', () => {
  for (const word of ['Llwyfan', 'Platfform']) {
    expect(fields(guessMapping(sheet([word, 'Cyfrif', 'Gweinyddwr'], ['Facebook', 'Kelling', 'Sam Carter'])))).toMatchObject({ [word]: 'platform' });
  }
});

it('the corrected sheet keeps what was chosen, also that a column is not used', () => {
  const table = sheet(['Page', 'Platform', 'Crew', 'Owner'], ['Kelling', 'Facebook', 'Sam Carter', 'Dee Holt']);
  const before = guessMapping(table);
  expect(fields(before)).toMatchObject({ Crew: 'kept', Owner: 'responsible' });
  const chosen = corrected(corrected(before, 2, 'person'), 3, 'kept');
  const again = sheet(['Platform', 'Page', 'Owner', 'CREW ', 'Since'], ['Facebook', 'Kelling', 'Dee Holt', 'Sam Carter', '2026-01-01']);
  expect(fields(guessMapping(again, chosen.columns))).toEqual({ Platform: 'platform', Page: 'accountName', Owner: 'kept', CREW: 'person', Since: 'since' });
});

it('a header that only memory knows is still found below titles', () => {
  const table = sheet(['Register'], ['Seite', 'Netz', 'Wer'], ['Kelling', 'Facebook', 'Sam Carter']);
  expect(guessMapping(table).headerRow).not.toBe(1);
  const known = [
    { header: 'Seite', field: 'accountName' },
    { header: 'Netz', field: 'platform' },
    { header: 'Wer', field: 'person' },
  ];
  expect(guessMapping(table, known)).toMatchObject({ headerRow: 1 });
});

it('memory never makes a column of passwords worth keeping, and no field is taken twice', () => {
  const known = [
    { header: 'Login password', field: 'person' },
    { header: 'Owner', field: 'responsible' },
    { header: 'Lead', field: 'responsible' },
    { header: 'Odd', field: 'no such field' },
  ];
  const table = sheet(['Page', 'Platform', 'Login password', 'Owner', 'Lead', 'Odd'], ['Kelling', 'Facebook', 'hunter2', 'Dee', 'Ruth', 'x']);
  expect(fields(guessMapping(table, known))).toMatchObject({ 'Login password': 'password', Owner: 'responsible', Lead: 'kept', Odd: 'kept' });
});

it.each([
  ['closed Aug 26', 'closed'],
  ['Active - daily', 'active'],
  ['no access since 2019', 'orphaned'],
  ['Not used since the merger', 'dormant'],
  ['Dormant', 'dormant'],
  ['no idea', undefined],
  ['closely watched', undefined],
  ['yes we think', undefined],
])('a state that begins a note is taken: %s', (cell, state) => expect(stateOf(cell)).toBe(state));

it('takes the day of the last change of a password for what it is, only where every cell is a day', () => {
  const of = (...cells: readonly string[]): string | undefined =>
    fields(guessMapping(sheet(['Page / handle name', 'Web link', 'Last password change'], ...cells.map((cell) => ['Kelling', 'https://x.com/kelling', cell]))))[
      'Last password change'
    ];
  expect(of('2026-06-19', '13/7/26', '2 May 2026')).toBe('kept');
  expect(of('2026-06-19', 'June-ish')).toBe('password');
  expect(of()).toBe('password');
});

it('finds the name of an account under a header of several words', () => {
  expect(fields(guessMapping(sheet(['Page / handle name', 'Web link'], ['Kelling', 'https://x.com/kelling'])))).toEqual({
    'Page / handle name': 'accountName',
    'Web link': 'link',
  });
});

it('opens the sheet that looks like a register, and not the notes before it', () => {
  const notes = { name: 'Read me', rows: [['Please do not edit'], ['Last changed 12/11/26']] };
  const register = { name: 'Live', ...sheet(['Platform', 'Page name', 'Web link'], ['Facebook', 'Kelling', 'https://www.facebook.com/kelling']) };
  expect(likeliest([notes, register, { name: 'Old', rows: [['x']] }])).toBe(register);
  expect(likeliest([notes])).toBe(notes);
  expect(likeliest([])).toBeUndefined();
});

it('leaves the parts of a name alone where the whole name has a column of its own', () => {
  const table = sheet(['Page', 'Full name', 'Surname', 'First name'], ['Kelling', 'Sam Carter', 'Carter', 'Sam']);
  expect(fields(guessMapping(table))).toEqual({ Page: 'accountName', 'Full name': 'person', Surname: 'kept', 'First name': 'kept' });
});

it('memory of one word does not speak for two columns below it', () => {
  const table = sheet(['Account', '', 'Administrator', ''], ['Name', 'Platform', 'Name', 'E-mail'], ['Kelling', 'X', 'Sam Carter', 's@x.example']);
  const first = guessMapping(table);
  expect(first.columns.map(({ field }) => field)).toEqual(['accountName', 'platform', 'person', 'email']);
  expect(guessMapping(table, first.columns)).toEqual(first);
});

it('a correction of two columns below one word holds when the sheet comes again, and is not taken from a sheet with one', () => {
  const table = sheet(['Page', 'Platform', 'Admin', 'Date', 'Date'], ['Kelling', 'X', 'Sam Carter', '2026-05-02', '2026-03-17']);
  const chosen = corrected(corrected(guessMapping(table), 3, 'trainingCompleted'), 4, 'since');
  const again = guessMapping(table, chosen.columns);
  expect(again.columns.map(({ field }) => field)).toEqual(['accountName', 'platform', 'person', 'trainingCompleted', 'since']);
  const one = [{ header: 'Date', field: 'trainingDue' }] as const;
  expect(guessMapping(table, one).columns.map(({ field }) => field)).not.toContain('trainingDue');
});
