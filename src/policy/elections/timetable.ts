// The statutory timetable of one poll: its deadlines, and the period of care before it. Pure: the poll comes in, days come out.
import type { Nation } from '../../model/attempt.ts';
import type { Day, ElectionType } from '../../model/election.ts';
import { compare } from '../compare.ts';
import { DIVISIONS, type Division } from './bank-holidays.ts';
import { dayNumber } from './day.ts';
import { type EventName, homeOf, ONE_OFF, POSTAL, POSTAL_NORTHERN_IRELAND, REGISTRATION, ruleFor, VAC } from './rules.ts';
import { type Body, startOf } from './start.ts';
import { type NotCounted, workingDaysBefore } from './working-days.ts';

export interface Poll {
  readonly poll: Day;
  readonly election: ElectionType;
  /** Without it: the only nation that holds such elections, England for local ones, and the whole kingdom for a general election. */
  readonly nation?: Nation | undefined;
  /** Only a parliamentary by-election has another start: its notice of election, as nothing is dissolved. */
  readonly byElection?: boolean | undefined;
  readonly body?: Body | undefined;
}

export interface Timetable {
  readonly start: Day;
  /** The day of the poll. */
  readonly end: Day;
  /** In the order of the days. */
  readonly events: Readonly<Partial<Record<EventName, Day>>>;
  readonly basis: string;
}

const DIVISION_OF: Readonly<Record<Nation, Division>> = {
  england: 'england-and-wales',
  wales: 'england-and-wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland',
};

/**
 * The timetable of a poll. Throws a RangeError, with what is allowed, for a day that does not exist or an election that its nation does not hold.
 * Deadlines fall at midnight for registration, at 5pm for votes by post and certificates, at 4pm for nominations (1pm in Northern Ireland).
 */
export function timetable({ poll, election, nation, byElection = false, body = 'authority' }: Poll): Timetable {
  dayNumber(poll);
  const home = nation ?? homeOf(election);
  const rule = ruleFor(election, home);
  // A general election leaves out a bank holiday in any part of the kingdom, a by-election only its own (Representation of the People Act 1983 Sch 1 r2);
  // with a nation named, its own holidays are counted, as the timetables published for each nation do.
  const plain: NotCounted = { divisions: nation === undefined && election === 'parl' ? DIVISIONS : [DIVISION_OF[home]] };
  const not: NotCounted = rule.easterMonday ? { ...plain, easterMonday: true } : plain;

  const events: Partial<Record<EventName, Day>> = { notice_of_election_deadline: workingDaysBefore(poll, rule.notice, not) };
  if (rule.papers) events.nomination_papers_deadline = workingDaysBefore(poll, rule.papers, not);
  events.close_of_nominations = workingDaysBefore(poll, rule.close, not);
  events.sopn_publish_deadline = workingDaysBefore(poll, rule.close - 1, not);
  // Registration and votes by post stand in other acts than the election's own rules, and those count Easter Monday in Scotland.
  events.registration_deadline = workingDaysBefore(poll, REGISTRATION, plain);
  events.postal_vote_application_deadline = workingDaysBefore(poll, home === 'northern-ireland' ? POSTAL_NORTHERN_IRELAND : POSTAL, plain);
  events.vac_application_deadline = workingDaysBefore(poll, VAC, plain);
  for (const exception of ONE_OFF) if (exception.election === election && exception.poll === poll) events[exception.event] = exception.day;

  const { start, basis } = startOf(poll, election, rule, not, body, byElection);
  return { start, end: poll, events: inOrder(events), basis };
}

function inOrder(events: Partial<Record<EventName, Day>>): Partial<Record<EventName, Day>> {
  return Object.fromEntries(Object.entries(events).sort(([, a], [, b]) => compare(a, b)));
}
