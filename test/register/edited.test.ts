// A register that was brought in and then changed at the desk: its export, in the order of names, comes back in and changes nothing.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Register } from '../../src/model/register.ts';
import { exportRows, planImport, readTables } from '../../src/register/index.ts';
import { csvOf, EMPTY, utf8 } from './files.ts';

const OPTIONS = { policyVersion: '3', today: '2026-06-20' };
const HEAD = ['Platform', 'Account', 'Administrator', 'Role', 'Email', 'Handle', 'Service area', 'Policy acknowledged', 'Left'];

/** Lines as stations write them: merged cells, blanks, two people in a cell, two accounts of one name; one handle and one address for each name. */
const line = fc
  .record({
    platform: fc.constantFrom('Facebook', 'X', ''),
    account: fc.constantFrom('Kelling', 'Millford', 'Kelling Fire', 'Station 2', 'Station 10', ''),
    person: fc.constantFrom('Ana Alder', 'Bryn Birch', 'Carys Cedar', 'Dai Elm; Eve Fern', 'Zed Ash', ''),
    role: fc.constantFrom('', 'full control', 'delegate'),
    addressed: fc.boolean(),
    handled: fc.boolean(),
    area: fc.constantFrom('', 'North', 'South'),
    acknowledged: fc.constantFrom('', '3 May 2026'),
    left: fc.constantFrom('', '3 Jan 2026'),
  })
  .map(({ platform, account, person, role, addressed, handled, area, acknowledged, left }) => [
    platform,
    account,
    person,
    role,
    addressed && /^\w+ \w+$/.test(person) ? `${person.slice(0, 3).toLowerCase()}@midshirefire.example` : '',
    handled && account !== '' ? `@${account.replaceAll(' ', '')}${platform}` : '',
    area,
    acknowledged,
    left,
  ]);

type Edit = (register: Register) => Register;
const place = fc.nat(5);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  place.map(
    (at): Edit =>
      (now) => ({ ...now, people: now.people.map((one, index) => (index === at ? { ...one, left: '2026-05-01', roles: [] } : one)) }),
  ),
  fc.constant<Edit>((now) =>
    now.people.some(({ id }) => id === 'aaron-ash')
      ? now
      : { ...now, people: [...now.people, { id: 'aaron-ash', name: 'Aaron Ash', roles: [], acknowledged: [] }] },
  ),
  place.map(
    (at): Edit =>
      (now) => {
        const gone = now.accounts[at]?.id;
        const people = now.people.map((one) => ({ ...one, roles: one.roles.filter(({ account }) => account !== gone) }));
        return { ...now, accounts: now.accounts.filter(({ id }) => id !== gone), people };
      },
  ),
  place.map(
    (at): Edit =>
      (now) => ({ ...now, accounts: now.accounts.map((one, index) => (index === at ? { ...one, serviceArea: 'West' } : one)) }),
  ),
  fc.tuple(place, place).map(
    ([at, on]): Edit =>
      (now) => {
        const account = now.accounts[on]?.id;
        const people = now.people.map((one, index) =>
          index !== at || account === undefined || one.left !== undefined || one.roles.some((role) => role.account === account)
            ? one
            : { ...one, roles: [...one.roles, { account, role: 'full control' }] },
        );
        return { ...now, people };
      },
  ),
);

/** The order of a person's roles says nothing. */
const content = ({ accounts, people }: Register): unknown => ({
  accounts,
  people: people.map((one) => ({ ...one, roles: one.roles.toSorted((a, b) => (a.account < b.account ? -1 : 1)) })),
});

it('whatever was brought in and changed since', async () => {
  const lines = fc.array(line, { minLength: 1, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(lines, fc.array(edit, { maxLength: 4 }), async (rows, edits) => {
      const [table] = await readTables(utf8(csvOf([HEAD, ...rows])));
      const brought = planImport(table ?? { rows: [] }, EMPTY, OPTIONS).apply();
      const register = edits.reduce((now, one) => one(now), brought);
      const [again] = await readTables(utf8(csvOf(exportRows(register, OPTIONS).map((row) => [...row]))));
      expect(content(planImport(again ?? { rows: [] }, register, OPTIONS).apply())).toEqual(content(register));
    }),
    { numRuns: 400 },
  );
});
