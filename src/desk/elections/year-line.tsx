// The periods on the line of each year, each with its name and whether it is over. The picture is for the eye; the list beside it says the same in words.
import type { Day, Election } from '../../model/election.ts';
import { barOf, type NamedPeriod, periodsOf, phaseOf, placeInYear, yearsOf } from '../../workspace/calendar.ts';
import { useWords } from '../words.ts';
import { electionName, electionType } from './elections.tsx';

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
/** Height of the line of months, and of one period with its name above it, in CSS pixels. */
const [HEAD, ROW, NAME] = [28, 42, 20];

export function YearLine({ elections, today }: { readonly elections: readonly Election[]; readonly today: Day }) {
  const { t } = useWords();
  const periods = periodsOf(elections).sort((one, other) => (one.start < other.start ? -1 : 1));
  return (
    <figure class="card years" aria-label={t('desk_elections_line')}>
      {yearsOf(elections, today).map((year) => (
        <Year key={year} year={year} periods={periods.filter((period) => barOf(period, year) !== undefined)} today={today} />
      ))}
    </figure>
  );
}

function Year({ year, periods, today }: { readonly year: number; readonly periods: readonly NamedPeriod[]; readonly today: Day }) {
  const words = useWords();
  const { shortDay } = words;
  return (
    <div class="year">
      <h4>{year}</h4>
      <div class="year-line" aria-hidden="true" style={{ blockSize: `${HEAD + ROW * periods.length}px` }}>
        {MONTHS.map((month) => (
          <span key={month} class="month">
            {shortDay(`${year}-${month}-01`).replace(/^\d+ /, '').slice(0, 3)}
          </span>
        ))}
        {periods.map((period, row) => (
          <OnLine key={period.id} period={period} year={year} top={HEAD + ROW * row} today={today} />
        ))}
        {today.startsWith(String(year)) && <span class="today" style={{ insetInlineStart: `${placeInYear(today, year) * 100}%` }} />}
      </div>
    </div>
  );
}

/** The name begins where the bar begins, or ends where it ends: whichever leaves it more of the line. */
function OnLine({ period, year, top, today }: { readonly period: NamedPeriod; readonly year: number; readonly top: number; readonly today: Day }) {
  const words = useWords();
  const { t, shortDay } = words;
  const bar = barOf(period, year);
  if (bar === undefined) return null;
  const { from, to } = bar;
  const phase = phaseOf(period, today);
  const late = from > 1 - to;
  const beside = late
    ? { insetInlineEnd: `${(1 - to) * 100}%`, maxInlineSize: `${to * 100}%` }
    : { insetInlineStart: `${from * 100}%`, maxInlineSize: `${(1 - from) * 100}%` };
  return (
    <>
      <span class="period-name" data-phase={phase} style={{ ...beside, insetBlockStart: `${top}px` }}>
        {t('desk_election_on_line', {
          type: electionType(t, period),
          nation: t(`desk_nation_${period.nation.replace('-', '_')}`),
          from: shortDay(period.start),
          to: shortDay(period.end),
        })}
        {phase !== 'coming' && ` · ${t(`desk_election_phase_${phase}`)}`}
      </span>
      <span
        class="period"
        data-phase={phase}
        style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${(to - from) * 100}%`, insetBlockStart: `${top + NAME}px` }}
        title={electionName(words, period)}
      />
    </>
  );
}
