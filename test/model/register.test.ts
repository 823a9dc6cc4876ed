// The register's nouns: short files stay valid, set-up has its five steps, and a password has nowhere to go.
import { expect, test } from 'vitest';
import { accountSchema } from '../../src/model/account.ts';
import { personSchema } from '../../src/model/person.ts';
import { registerSchema } from '../../src/model/register.ts';
import { SET_UP_STEPS, setUpSchema } from '../../src/model/set-up.ts';

const kelling = { id: 'kelling-fb', platform: 'facebook', kind: 'corporate', name: 'Kelling Fire Station' };

test('a bare word for central access comes out as the object, and the object again as itself', () => {
  const once = accountSchema.parse({ ...kelling, centralAccess: 'missing' });
  expect(once.centralAccess).toEqual({ state: 'missing' });
  const accepted = { state: 'risk-accepted', on: '2026-05-01', acceptedBy: 'Ruth Ansell', reviewBy: '2027-05-01' };
  expect(accountSchema.parse({ ...once, centralAccess: accepted }).centralAccess).toEqual(accepted);
  expect(accountSchema.parse(once)).toEqual(once);
});

test('set-up has exactly the five steps', () => {
  expect(Object.keys(setUpSchema.shape)).toEqual([...SET_UP_STEPS]);
  expect(SET_UP_STEPS).toHaveLength(5);
});

test.each(['password', 'passwd', 'login', 'secret'])('there is no place for a %s on an account or a person', (field) => {
  expect(accountSchema.safeParse({ ...kelling, [field]: 'hunter2' }).success).toBe(false);
  expect(accountSchema.safeParse({ ...kelling, centralAccess: { state: 'confirmed', [field]: 'hunter2' } }).success).toBe(false);
  expect(personSchema.safeParse({ id: 'a', name: 'A', [field]: 'hunter2' }).success).toBe(false);
});

test('a reviewer is somebody', () => {
  expect(accountSchema.safeParse({ ...kelling, reviewers: [{ hours: '9 to 5' }] }).success).toBe(false);
  expect(accountSchema.safeParse({ ...kelling, reviewers: [{ role: 'duty comms officer' }] }).success).toBe(true);
});

test('an accepted risk is not the same as complete', () => {
  const line = { id: '1', recommendation: 'Hold central access to every account', priority: 2 };
  for (const progress of ['complete', 'closed-accepted-risk', 'on-track', 'off-track']) {
    expect(registerSchema.parse({ improvements: [{ ...line, progress }] }).improvements[0]?.progress).toBe(progress);
  }
  expect(registerSchema.safeParse({ improvements: [{ ...line, progress: 'closed' }] }).success).toBe(false);
});
