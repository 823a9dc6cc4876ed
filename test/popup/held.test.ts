// Which roles count today, which come first, what a search finds, and what each platform's role lets one do.
import { describe, expect, it } from 'vitest';
import { accountSchema } from '../../src/model/account.ts';
import { organisationFileSchema } from '../../src/model/organisation.ts';
import { personSchema, type Role } from '../../src/model/person.ts';
import { found, heldBy, peersOn } from '../../src/popup/roles/held.ts';
import { meaningOf } from '../../src/popup/roles/meaning.ts';

const account = (id: string, name = id) => accountSchema.parse({ id, platform: 'facebook', kind: 'corporate', name });
const TODAY = '2026-04-20';
const outOf = (role: Partial<Role>) =>
  heldBy(personSchema.parse({ id: 'p', name: 'P', roles: [{ account: 'a', role: 'full control', ...role }] }), [account('a')], TODAY, undefined)[0]?.out;

describe('a role', () => {
  it.each([
    ['is in force on its last day', { until: TODAY }, undefined],
    ['has ended the day after', { until: '2026-04-19' }, 'ended'],
    ['is suspended from its first day', { suspended: { from: TODAY } }, 'suspended'],
    ['is not suspended yet', { suspended: { from: '2026-04-21' } }, undefined],
    ['is suspended on the last day', { suspended: { from: '2026-04-01', until: TODAY } }, 'suspended'],
    ['is back afterwards', { suspended: { from: '2026-04-01', until: '2026-04-19' } }, undefined],
  ] as const)('%s', (_what, role, expected) => expect(outOf(role)).toBe(expected));
});

it('the account in use comes first, the rest keep the register’s order, and an account that is gone is left out', () => {
  const person = personSchema.parse({ id: 'p', name: 'P', roles: ['a', 'b', 'c', 'gone'].map((id) => ({ account: id, role: 'x' })) });
  const held = heldBy(
    person,
    ['c', 'b', 'a'].map((id) => account(id)),
    TODAY,
    'b',
  );
  expect(held.map((one) => one.account.id)).toEqual(['b', 'a', 'c']);
});

it('finds by every word, whatever the case, in name, area or role', () => {
  const person = personSchema.parse({
    id: 'p',
    name: 'P',
    roles: [
      { account: 'a', role: 'Task access' },
      { account: 'b', role: 'Full control' },
    ],
  });
  const held = heldBy(person, [account('a', 'Kelling Station'), account('b', 'Millford Station')], TODAY, undefined);
  expect(found(held, 'station KELL').map((one) => one.account.id)).toEqual(['a']);
  expect(found(held, 'full').map((one) => one.account.id)).toEqual(['b']);
  expect(found(held, ' ')).toHaveLength(2);
  expect(found(held, 'nowhere')).toHaveLength(0);
});

it('names others who run the same account today, never oneself, a leaver or one whose role has ended', () => {
  const role = { account: 'a', role: 'full control' };
  const file = organisationFileSchema.parse({
    organisation: { id: 'o', name: 'O', nation: 'wales' },
    accounts: [{ id: 'a', platform: 'x', kind: 'corporate', name: 'A' }],
    people: [
      { id: 'me', name: 'Me', roles: [role] },
      { id: 'peer', name: 'Peer', roles: [role] },
      { id: 'left', name: 'Left', left: '2026-01-01', roles: [role] },
      { id: 'was', name: 'Was', roles: [{ ...role, until: '2026-01-01' }] },
      { id: 'other', name: 'Other', roles: [{ account: 'b', role: 'x' }] },
    ],
  });
  const [me] = file.people;
  expect(me && peersOn(account('a'), me, file, TODAY).map(({ name }) => name)).toEqual(['Peer']);
});

it.each([
  ['facebook', 'Facebook access', 'popup_role_access'],
  ['facebook', 'full control', 'popup_role_full'],
  ['facebook', 'Task access', 'popup_role_task'],
  ['facebook', 'Community manager', 'popup_role_community'],
  ['x', 'delegate', 'popup_role_contributor'],
  ['x', 'Admin', 'popup_role_admin'],
  ['x', 'Account owner', 'popup_role_owner'],
  ['x', 'Facebook access', undefined],
] as const)('on %s “%s” is explained by %s', (platform, role, key) => expect(meaningOf(platform, role)).toBe(key));
