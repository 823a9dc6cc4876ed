// @vitest-environment jsdom
// Accounts, people and roles stand by name on every page, as they do in the spreadsheet that is written.
import { expect, test } from 'vitest';
import { Accounts } from '../../src/desk/accounts/accounts.tsx';
import { Export } from '../../src/desk/people/export.tsx';
import { People } from '../../src/desk/people/people.tsx';
import type { Language } from '../../src/model/text.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { eventually } from '../fakes/eventually.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show } from './harness.tsx';

const NAMES = ['Station 10', 'Chwilog', 'Cwm', 'Station 2'];
const ACCOUNTS = NAMES.map((name, at) => ({ id: `a${at}`, platform: 'facebook' as const, kind: 'corporate' as const, state: 'active' as const, name }));
const roles = ACCOUNTS.map(({ id }) => ({ account: id, role: 'full control' }));
const START: Workspace = {
  ...exampleWorkspace(),
  accounts: ACCOUNTS,
  people: ['Zed Ash', 'Llio Fern', 'Lyn Elm'].map((name, at) => ({ id: `p${at}`, name, roles: at === 0 ? roles : [], acknowledged: [] })),
};
const firstCells = (desk: Shown): string[] => [...desk.root.querySelectorAll('tbody tr')].map((row) => row.children[0]?.textContent?.trim() ?? '');
const textOf = (written: string | Blob | undefined): Promise<string> =>
  new Promise((resolve) => {
    if (!(written instanceof Blob)) return resolve(written ?? '');
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(written);
  });

test.each<[Language, string[], string[], string]>([
  ['en', ['Chwilog', 'Cwm', 'Station 2', 'Station 10'], ['Llio Fern', 'Lyn Elm', 'Zed Ash'], 'Download as CSV'],
  ['cy', ['Cwm', 'Chwilog', 'Station 2', 'Station 10'], ['Lyn Elm', 'Llio Fern', 'Zed Ash'], 'Lawrlwytho fel CSV'],
])('in %s the tables, a person’s roles and the spreadsheet have one order', async (language, accounts, people, button) => {
  expect(firstCells(await show(Accounts, START, { language }))).toEqual(accounts);
  const table = await show(People, START, { language });
  expect(firstCells(table)).toEqual(people);
  expect([...(table.root.querySelectorAll('tbody tr')[2]?.querySelectorAll('li') ?? [])].map((one) => one.textContent?.replace(' full control', ''))).toEqual(
    accounts,
  );
  const page = await show(People, START, { language, detail: 'p0' });
  expect([...page.root.querySelectorAll('.role-list strong')].map(({ textContent }) => textContent)).toEqual(accounts);
  expect([...page.root.querySelectorAll('option')].map(({ textContent }) => textContent?.replace(' (Facebook)', '')).slice(1)).toEqual(accounts);

  const desk = await show(() => <Export close={() => undefined} />, START, { language });
  await desk.press(button);
  await eventually(() => expect(desk.downloads).toHaveLength(1));
  const written = desk.downloads[0]?.content;
  const lines = (await textOf(written)).split('\r\n').slice(1).filter(Boolean);
  expect(lines.map((line) => [...accounts, ...people].filter((name) => line.includes(name)))).toEqual([
    ...people.slice(0, 2).map((name) => [name]),
    ...accounts.map((name) => [name, 'Zed Ash']),
  ]);
});
