// The timetable rules of each kind of election as data: working days before the poll, and the clause they stand in.
import type { Nation } from '../../model/attempt.ts';
import type { Day, ElectionType } from '../../model/election.ts';

export const EVENT_NAMES = [
  'notice_of_election_deadline',
  'nomination_papers_deadline',
  'close_of_nominations',
  'sopn_publish_deadline',
  'registration_deadline',
  'postal_vote_application_deadline',
  'vac_application_deadline',
] as const;
export type EventName = (typeof EVENT_NAMES)[number];

export interface TimetableRule {
  /** Where this kind of election is held. */
  readonly nations: readonly Nation[];
  /** Working days before the poll: the last day for the notice of election. */
  readonly notice: number;
  /** Working days before the poll: the first day for the notice of election, where the rules set one. */
  readonly earliestNotice?: number;
  /** Working days before the poll: the day by which it is settled who stands. */
  readonly close: number;
  /** Working days before the poll: last day to hand in nomination papers, where it is earlier than `close`. */
  readonly papers?: number;
  /** True where the rules leave Easter Monday out of these three counts although it is no bank holiday there. */
  readonly easterMonday?: boolean;
  readonly clause: string;
}

/** Last day to apply to register: the 12th working day before the poll (Representation of the People Act 1983 s13B). */
export const REGISTRATION = 12;
/** Postal vote applications, 5pm: the 11th working day (Representation of the People (England and Wales) Regulations 2001 reg 56; (Scotland) reg 56). */
export const POSTAL = 11;
/** The same in Northern Ireland: the 14th (Representation of the People (Northern Ireland) Regulations 2008 reg 57). */
export const POSTAL_NORTHERN_IRELAND = 14;
/** Voter Authority Certificate, 5pm: the 6th (Voter Identification Regulations 2022). Polls that ask for no identity document keep the day, which is also the day for new proxies. */
export const VAC = 6;
/** A general election is held on the 25th working day after Parliament is dissolved (Representation of the People Act 1983 Sch 1 r1, as the Dissolution and Calling of Parliament Act 2022 left it). */
export const DISSOLUTION = 25;

const SCOTTISH_LOCAL: TimetableRule = {
  nations: ['scotland'],
  notice: 28,
  earliestNotice: 35,
  close: 23,
  easterMonday: true,
  clause: 'Scottish Local Government Elections Order 2011 Sch 1 r1',
};
const NORTHERN_IRISH: Omit<TimetableRule, 'clause'> = { nations: ['northern-ireland'], notice: 25, close: 16 };

const LOCAL: Readonly<Record<Nation, TimetableRule>> = {
  england: { nations: ['england'], notice: 25, close: 19, clause: 'Local Elections (Principal Areas) (England and Wales) Rules 2006 Sch 2 r1' },
  wales: { nations: ['wales'], notice: 25, close: 19, clause: 'Local Elections (Principal Areas) (Wales) Rules 2021 Sch 1 r1' },
  scotland: SCOTTISH_LOCAL,
  'northern-ireland': { ...NORTHERN_IRISH, clause: 'Electoral Law Act (Northern Ireland) 1962 Sch 5 r1' },
};

const ELSEWHERE: Readonly<Record<Exclude<ElectionType, 'local'>, TimetableRule>> = {
  parl: {
    nations: ['england', 'wales', 'scotland', 'northern-ireland'],
    notice: 22,
    close: 19,
    clause: 'Representation of the People Act 1983 Sch 1 r1',
  },
  sp: { ...SCOTTISH_LOCAL, clause: 'Scottish Parliament (Elections etc.) Order 2015 Sch 2 r1' },
  senedd: { nations: ['wales'], notice: 25, close: 19, clause: 'Senedd Cymru (Representation of the People) Order 2025 Sch 5' },
  nia: { ...NORTHERN_IRISH, clause: 'Northern Ireland Assembly (Elections) Order 2001 Sch 1' },
  // For these two, papers are handed in by the 19th and the 24th day (Electoral Commission; London Elects), and the public timetables that
  // other programs read give the day of the statement of persons nominated as the close. Both are here, so that no candidate is told a late day.
  pcc: { nations: ['england', 'wales'], notice: 25, close: 18, papers: 19, clause: 'Police and Crime Commissioner Elections Order 2012 Sch 3 r1' },
  gla: { nations: ['england'], notice: 30, close: 22, papers: 24, clause: 'Greater London Authority Elections Rules 2007 r1' },
  mayor: {
    nations: ['england', 'wales'],
    notice: 25,
    close: 19,
    clause: 'Local Authorities (Mayoral Elections) (England and Wales) Regulations 2007 Sch 1 r1',
  },
};

/** The rule for a kind of election in a nation. Throws a RangeError where there is no such election. */
export function ruleFor(election: ElectionType, nation: Nation): TimetableRule {
  const rule = election === 'local' ? LOCAL[nation] : ELSEWHERE[election];
  if (!rule.nations.includes(nation)) throw new RangeError(`there is no "${election}" election in ${nation}, only in ${rule.nations.join(', ')}`);
  return rule;
}

/** The only nation, or the first, where a kind of election is held. */
export function homeOf(election: ElectionType): Nation {
  return election === 'local' ? 'england' : (ELSEWHERE[election].nations[0] ?? 'england');
}

/** Days that a law set for one poll only. */
export const ONE_OFF: readonly {
  readonly election: ElectionType;
  readonly poll: Day;
  readonly event: EventName;
  readonly day: Day;
  readonly clause: string;
}[] = [
  {
    election: 'sp',
    poll: '2021-05-06',
    event: 'postal_vote_application_deadline',
    day: '2021-04-06',
    clause: 'Scottish General Election (Coronavirus) Act 2021',
  },
];
