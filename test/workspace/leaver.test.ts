// A leaver in one step: roles and secret go, the record of what they confirmed stays, and what must be revoked elsewhere is named.
import { expect, test } from 'vitest';
import { leaver, revocations } from '../../src/workspace/leaver.ts';
import { exampleWorkspace } from './example.ts';

const before = { ...exampleWorkspace(), secrets: { 'dee-holt': 'secret of Dee', 'sam-carter': 'secret of Sam' } };
const dee = before.people.find(({ id }) => id === 'dee-holt');

test('what to revoke where, and which accounts need somebody else', () => {
  if (!dee) throw new Error('no Dee Holt');
  const { revoke, unattended } = revocations(before, dee);
  expect(revoke.map(({ account, role }) => `${account.id}: ${role.role}`)).toEqual(['kelling-fb: full control']);
  expect(unattended.map(({ id }) => id)).toEqual(['kelling-fb']);
});

test('roles and secret end, the rest stays', () => {
  const after = leaver(before, 'dee-holt', '2026-11-27');
  expect(after.people.find(({ id }) => id === 'dee-holt')).toEqual({ ...dee, left: '2026-11-27', roles: [] });
  expect(after.secrets).toEqual({ 'sam-carter': 'secret of Sam' });
  expect(after.people.find(({ id }) => id === 'sam-carter')).toBe(before.people.find(({ id }) => id === 'sam-carter'));
});
