// Do the computed dates agree with timetables and pre-election starts that others have published?
import { join } from 'node:path';
import { nationSchema } from '../../src/model/attempt.ts';
import { electionTypeSchema } from '../../src/model/election.ts';
import { type Body, type Timetable, timetable } from '../../src/policy/elections/index.ts';
import { atLeast, type Figures, measured } from './figure.ts';
import { rows } from './rows.ts';

interface Expected {
  readonly poll_date: string;
  readonly nation: string | null;
  readonly election_type: string;
  readonly event: string;
  readonly expected_date: string;
}

interface Statement {
  readonly body_type: string;
  readonly nation: string;
  readonly election_type: string;
  readonly poll_date: string | null;
  readonly pre_election_start: string | null;
  readonly kind: string;
  readonly basis: string;
}

/** A start that one body chose, so that no rule can know it: it belongs in the organisation's own calendar. */
const CHOSEN = /\bactual\b|announcement|before dissolution|set nationally/;

export function electionFigures(data: string): Figures {
  const expected = ['timetable-tests', 'timetable-computed'].flatMap((name) => rows<Expected>(join(data, 'elections', `${name}.jsonl`))).filter(isOurs);
  const agreeing = expected.filter(({ poll_date, nation, election_type, event, expected_date }) => {
    const events: Readonly<Record<string, string>> = datesOf(poll_date, election_type, nation)?.events ?? {};
    return events[event] === expected_date;
  });
  const statements = rows<Statement>(join(data, 'elections', 'statements.jsonl')).filter((row) => row.poll_date !== null && !CHOSEN.test(row.basis));
  return measured({
    'elections.timetables': atLeast(1, agreeing.length, expected.length),
    'elections.statements': atLeast(1, statements.filter(agrees).length, statements.length),
  });
}

/** Our eight types, in a named nation or where only one nation holds them. */
function isOurs({ election_type, nation }: Expected): boolean {
  return electionTypeSchema.safeParse(election_type).success && (nation !== null || (election_type !== 'local' && election_type !== 'mayor'));
}

function agrees({ body_type, nation, election_type, poll_date, pre_election_start, kind }: Statement): boolean {
  const body: Body = /government|civil_service/.test(body_type) ? 'government' : 'authority';
  const [from, to] = /^window (\S+)\.\.(\S+)$/.exec(kind)?.slice(1) ?? [];
  return election_type.split('+').every((type) => {
    const dates = datesOf(poll_date ?? '', type, nation, body);
    if (!dates) return false;
    const deadline = dates.events.notice_of_election_deadline ?? '';
    return from && to ? from <= deadline && deadline <= to : dates.start === pre_election_start;
  });
}

function datesOf(poll: string, type: string, nation: string | null, body?: Body): Timetable | undefined {
  const election = electionTypeSchema.parse(type);
  const only = ['sp', 'senedd', 'nia'].includes(election) || nation === 'uk';
  const named = nationSchema.safeParse(nation === 'england-and-wales' ? 'england' : nation);
  return timetable({ poll, election, nation: only || !named.success ? undefined : named.data, body });
}
