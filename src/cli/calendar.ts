// `whichhat calendar`: the statutory dates of a poll.

import { nationSchema } from '../model/attempt.ts';
import { electionTypeSchema } from '../model/election.ts';
import { BODIES, isWeekend, timetable } from '../policy/elections/index.ts';
import { type Command, DONE, type Given, UsageError } from './command.ts';

/** Timetables for both countries, as the rules for police commissioners are one law. */
const ALIASES: Readonly<Record<string, string>> = { 'england-and-wales': 'england' };

/** Names of events that are only letters to whoever does not run elections. */
const SPELT: Readonly<Record<string, string>> = {
  sopn_publish_deadline: 'statement of persons nominated is published by',
  vac_application_deadline: 'voter authority certificate (free voter ID) application deadline',
};

export const calendar: Command = {
  summary: 'prints when a pre-election period starts and ends, and the deadlines before the poll',
  flags: {
    poll: { value: 'DAY', says: 'the day of the poll, such as 2026-05-07' },
    election: { value: 'TYPE', says: electionTypeSchema.options.join(', ') },
    nation: { value: 'NATION', says: `${nationSchema.options.join(', ')}; without it the nation that holds such elections, or the whole kingdom for parl` },
    'by-election': { says: 'a by-election: for parl the period starts with its notice, not with dissolution' },
    body: { value: 'BODY', says: 'authority (the default) or government: civil servants have three or six weeks' },
    json: { says: 'one JSON object' },
  },
  example: 'whichhat calendar --poll 2026-05-07 --nation england --election local --json',
  async run(given, io) {
    const poll = given.text('poll');
    if (!poll) throw new UsageError('needs --poll DAY, such as --poll 2026-05-07');
    const nation = given.text('nation');
    const election = oneOf(given, 'election', electionTypeSchema.options);
    if (!election) throw new UsageError(`needs --election TYPE; allowed: ${electionTypeSchema.options.join(', ')}`);
    const result = dates({
      poll,
      election,
      nation: nation && ALIASES[nation] ? nationSchema.parse(ALIASES[nation]) : oneOf(given, 'nation', nationSchema.options),
      byElection: given.has('by-election'),
      body: oneOf(given, 'body', BODIES),
    });
    if (isWeekend(poll)) io.err(`${poll} is a Saturday or a Sunday: polls are held on working days, so look at the day again`);
    if (given.has('json')) {
      await io.out(JSON.stringify(result));
      return DONE;
    }
    const rows: [string, string][] = [
      ['pre-election period starts', result.start],
      ...Object.entries(result.events).map(([name, day]): [string, string] => [SPELT[name] ?? name.replaceAll('_', ' '), day]),
      ['ends (poll)', result.end],
    ];
    for (const [name, day] of rows) await io.out(`${day}  ${name}`);
    await io.out(result.basis);
    return DONE;
  },
};

function dates(poll: Parameters<typeof timetable>[0]): ReturnType<typeof timetable> {
  try {
    return timetable(poll);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

function oneOf<T extends string>(given: Given, flag: string, allowed: readonly T[]): T | undefined {
  const value = given.text(flag);
  const found = allowed.find((option) => option === value);
  if (value !== undefined && !found) throw new UsageError(`--${flag} is "${value}"; allowed: ${allowed.join(', ')}`);
  return found;
}
