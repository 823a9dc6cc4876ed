// When the pre-election period begins: a rule of law where there is one, else what is published for that kind of body.
import type { Day, ElectionType } from '../../model/election.ts';
import { DIVISIONS } from './bank-holidays.ts';
import { addDays } from './day.ts';
import { DISSOLUTION, type TimetableRule } from './rules.ts';
import { type NotCounted, workingDaysBefore } from './working-days.ts';

/**
 * Whose practice: `authority` is a council, fire, police or other local body, for which the notice of election begins the period;
 * `government` is the civil service, a devolved government or a body that follows them, with their own three or six weeks.
 */
export const BODIES = ['authority', 'government'] as const;
export type Body = (typeof BODIES)[number];

export interface Start {
  readonly start: Day;
  readonly basis: string;
}

/** Where six weeks of care are asked of civil servants: the elections that change a devolved government. */
const DEVOLVED: readonly ElectionType[] = ['sp', 'senedd', 'nia'];

/** The first day of the period of care before a poll. */
export function startOf(poll: Day, election: ElectionType, rule: TimetableRule, not: NotCounted, body: Body, byElection: boolean): Start {
  if (election === 'parl' && !byElection) {
    // Parliament is dissolved for the whole kingdom, so a bank holiday in any part of it is left out.
    const start = workingDaysBefore(poll, DISSOLUTION, { divisions: DIVISIONS });
    return { start, basis: `Dissolution of Parliament, ${DISSOLUTION} working days before the poll: ${rule.clause}` };
  }
  if (body === 'government') {
    const weeks = DEVOLVED.includes(election) ? 6 : 3;
    return {
      start: addDays(poll, -7 * weeks),
      basis: `${weeks === 6 ? 'Six' : 'Three'} weeks before the poll: Cabinet Office guidance on conduct for civil servants`,
    };
  }
  if (rule.earliestNotice) {
    const start = workingDaysBefore(poll, rule.earliestNotice, not);
    return { start, basis: `First day for the notice of election, ${rule.earliestNotice} working days before the poll: ${rule.clause}` };
  }
  const start = workingDaysBefore(poll, rule.notice, not);
  return { start, basis: `Last day for the notice of election, ${rule.notice} working days before the poll: ${rule.clause}` };
}
