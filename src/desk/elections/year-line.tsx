// The periods on the line of each year. The picture is for the eye; the list beside it says the same in words.
import type { Day, Election } from '../../model/election.ts';
import { barOf, periodsOf, placeInYear, yearsOf } from '../../workspace/calendar.ts';
import { useWords } from '../words.ts';
import { electionName } from './elections.tsx';

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

export function YearLine({ elections, today }: { readonly elections: readonly Election[]; readonly today: Day }) {
  const words = useWords();
  const { t, shortDay } = words;
  const periods = periodsOf(elections);
  return (
    <figure class="card years" aria-label={t('desk_elections_line')}>
      {yearsOf(elections, today).map((year) => (
        <div key={year} class="year">
          <h4>{year}</h4>
          <div class="year-line" aria-hidden="true">
            {MONTHS.map((month) => (
              <span key={month} class="month">
                {shortDay(`${year}-${month}-01`).replace(/^\d+ /, '').slice(0, 3)}
              </span>
            ))}
            {periods.map((period, row) => {
              const bar = barOf(period, year);
              return (
                bar && (
                  <span
                    key={period.id}
                    class="period"
                    style={{ insetInlineStart: `${bar.from * 100}%`, inlineSize: `${(bar.to - bar.from) * 100}%`, insetBlockStart: `${28 + (row % 3) * 20}px` }}
                    title={electionName(words, period)}
                  />
                )
              );
            })}
            {today.startsWith(String(year)) && <span class="today" style={{ insetInlineStart: `${placeInYear(today, year) * 100}%` }} />}
          </div>
        </div>
      ))}
    </figure>
  );
}
