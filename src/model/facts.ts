// What an organisation knows for certain: the days of its elections, its own numbers, domains and postcodes. Plain data inside a policy.
import type { Nation } from './attempt.ts';
import type { Day, ElectionType } from './election.ts';

/** The days of an election that people are told about. */
export type ElectionFact =
  | 'registration-deadline'
  | 'postal-vote-deadline'
  | 'proxy-vote-deadline'
  | 'voter-id-deadline'
  | 'nominations-deadline'
  | 'polling-day';

/** One poll on the organisation's calendar. */
export interface PollFacts {
  readonly poll: Day;
  /** First day of the pre-election period. */
  readonly start: Day;
  readonly nation: Nation;
  readonly type: ElectionType;
  readonly byElection: boolean;
  /** The right days; the first is the one to say, the others are right as well. A day this poll does not have is absent. */
  readonly days: Readonly<Partial<Record<ElectionFact, readonly Day[]>>>;
}

export interface Facts {
  readonly polls: readonly PollFacts[];
  /** The organisation's numbers as it writes them. */
  readonly phones: readonly string[];
  /** Lower case, without `www.` and without @. */
  readonly domains: readonly string[];
  /** As the organisation writes them. */
  readonly postcodes: readonly string[];
}
