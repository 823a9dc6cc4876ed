// One election as its card says it: its name, whether its period is over, in force or coming, from when to when, and why then.
import type { Day, Election } from '../../model/election.ts';
import { dated, phaseOf } from '../../workspace/calendar.ts';
import { useWords } from '../words.ts';
import { Basis } from './basis.tsx';
import { electionName } from './elections.tsx';

const TONES = { over: undefined, now: 'warn', coming: 'advice' } as const;

/** When it counts, and whether that is over, now or coming; a fault in its place where it cannot be worked out. */
function placed(election: Election, today: Day) {
  const { period, fault } = dated(election);
  return { period, fault, phase: period && phaseOf(period, today) };
}

/** The card of a period in force stands out, and that of one that is over stands back. */
export function standOut(election: Election, today: Day): { readonly 'data-tone'?: 'warn'; readonly 'data-over'?: true } {
  const { phase } = placed(election, today);
  return phase === 'now' ? { 'data-tone': 'warn' } : phase === 'over' ? { 'data-over': true } : {};
}

export function ElectionFacts({ election, today }: { readonly election: Election; readonly today: Day }) {
  const words = useWords();
  const { t, day } = words;
  const { period, fault, phase } = placed(election, today);
  return (
    <>
      <h3>{electionName(words, election)}</h3>
      {phase && (
        <p>
          <span class="pill" data-tone={TONES[phase]}>
            {t(`desk_election_phase_${phase}`)}
          </span>
        </p>
      )}
      {period ? (
        <>
          <p>{t('desk_election_from_to', { from: day(period.start), to: day(period.end) })}</p>
          <Basis election={election} basis={period.basis} />
        </>
      ) : (
        <p class="problem">{fault}</p>
      )}
    </>
  );
}
