// Each report against a count by hand.
import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/model/account.ts';
import type { Person } from '../../src/model/person.ts';
import { acknowledgedOverTime, completeness, planCounts, planRows, REPORT_IDS, type ReportId, report } from '../../src/register/index.ts';
import { madeRegister } from './people.ts';

const OPTIONS = { policyVersion: '3', today: '2026-06-20' };
const account = (id: string, more: Partial<Account> = {}): Account => ({ id, platform: 'facebook', kind: 'corporate', name: id, state: 'active', ...more });
const person = (id: string, roles: Person['roles'], more: Partial<Person> = {}): Person => ({ id, name: id, roles, acknowledged: [], ...more });
const on = (id: string, more: Partial<Person['roles'][number]> = {}) => ({ account: id, role: 'Facebook access', ...more });

const register = {
  accounts: [
    account('both', { deputy: 'D', centralAccess: { state: 'confirmed' } }),
    account('one', { centralAccess: { state: 'missing' } }),
    account('nobody'),
    account('quiet', { state: 'dormant', deputy: 'D', lastPosted: '2025-01-01', centralAccess: { state: 'not-applicable' } }),
    account('lost', {
      state: 'orphaned',
      orphanedReport: { reference: 'FB-1' },
      centralAccess: { state: 'risk-accepted', acceptedBy: 'Head of Corporate Support', reviewBy: '2026-06-01' },
    }),
    account('shut', { state: 'closed' }),
  ],
  people: [
    person('a', [on('both'), on('one')], { manager: 'M', acknowledged: [{ version: '3', on: '2026-05-01' }], trainingCompleted: '2025-01-01' }),
    person('b', [on('both')], { manager: 'M', trainingCompleted: '2024-01-01', trainingDue: '2026-01-01' }),
    person('gone', [on('nobody')], { left: '2026-03-01' }),
    person('until', [on('quiet', { until: '2026-01-01' })]),
    person('stopped', [on('quiet', { suspended: { from: '2026-06-01' } })]),
  ],
};
const first = (id: ReportId): string[] => report(id, register, OPTIONS).rows.map(([cell = '']) => cell);

describe('reports', () => {
  it.each<[ReportId, string[]]>([
    ['no-central-access', ['one', 'nobody']],
    ['orphaned', ['lost']],
    ['dormant', ['quiet']],
    ['no-deputy', ['one', 'nobody']],
    ['no-second-administrator', ['one', 'nobody', 'quiet']],
    ['leavers-roles-open', ['gone']],
    ['reviews-due', ['lost']],
    ['training-due', ['b', 'stopped']],
    ['missing-by-manager', ['M', '']],
  ])('%s', (id, expected) => expect(first(id)).toEqual(expected));

  it('acknowledged: N of M', () => expect(report('acknowledged', register, OPTIONS).rows).toEqual([['3', '1', '3', '33%']]));

  it('confirmed by name: day, and whether by a signed receipt, as many as are counted', () => {
    const people = [
      person('late', [on('both')], { acknowledged: [{ version: '3', on: '2026-05-09' }] }),
      person('early', [on('both')], { email: 'e@x.example', manager: 'M', acknowledged: [{ version: '3', on: '2026-05-02', receipt: true }] }),
      person('gone', [on('both')], { left: '2026-05-10', acknowledged: [{ version: '3', on: '2026-05-02' }] }),
      person('old', [on('both')], { acknowledged: [{ version: '2', on: '2026-05-02' }] }),
    ];
    expect(report('confirmed-by', { accounts: [], people }, OPTIONS).rows).toEqual([
      ['early', 'e@x.example', '3', '2026-05-02', 'signed-receipt'],
      ['late', '', '3', '2026-05-09', 'by-hand'],
    ]);
  });

  it('filled central access and the report of those without add up', () => {
    const { filled, of } = completeness(register).find(({ column }) => column === 'centralAccess') ?? { filled: 0, of: 0 };
    expect([filled, first('no-central-access').length, of]).toEqual([2, 2, 4]);
  });

  it('acknowledged over time is a line that only rises', () => {
    const people = ['2026-05-06', '2026-05-02', '2026-05-06'].map((day, n) => person(`p${n}`, [on('both')], { acknowledged: [{ version: '3', on: day }] }));
    expect(acknowledgedOverTime({ people }, OPTIONS)).toEqual([
      { day: '2026-05-02', acknowledged: 1 },
      { day: '2026-05-06', acknowledged: 3 },
    ]);
  });

  it('completeness counts blank cells of accounts in use only', () => {
    expect(completeness(register).find(({ column }) => column === 'deputy')).toEqual({ column: 'deputy', filled: 2, of: 4 });
  });

  it('has as many cells in each row as it has columns', () => {
    for (const id of REPORT_IDS)
      for (const made of [register, madeRegister(137)])
        for (const row of report(id, made, OPTIONS).rows) expect(row.length, id).toBe(report(id, made, OPTIONS).columns.length);
  });

  it('ten without central access, nine of them orphaned and so apart', () => {
    const made = madeRegister(137);
    expect(report('orphaned', made, OPTIONS).rows.length).toBe(9);
    expect(report('no-central-access', made, OPTIONS).rows.length).toBe(1);
  });
});

describe('the plan of improvement', () => {
  const plan = [
    { id: '2', recommendation: 'Read the policy', priority: 2 as const, progress: 'on-track' as const, target: '2026-09-01', revised: '2026-12-31' },
    { id: '1', recommendation: 'Remove orphaned pages', priority: 1 as const, progress: 'closed-accepted-risk' as const },
    { id: '3', recommendation: 'Name deputies', priority: 3 as const, progress: 'complete' as const },
  ];
  it('keeps what was accepted apart from what was done', () => {
    expect(planCounts(plan)).toEqual({ complete: 1, 'closed-accepted-risk': 1, 'on-track': 1, 'off-track': 0 });
    expect(planRows(plan).map((row) => [row[0], row[1], row[7]])).toEqual([
      ['Recommendation', 'Priority', 'Progress'],
      ['Remove orphaned pages', '1', 'Closed with accepted risk'],
      ['Read the policy', '2', 'On Track'],
      ['Name deputies', '3', 'Complete'],
    ]);
  });
});
