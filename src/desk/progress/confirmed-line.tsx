// The line of confirmations over time. The picture is for the eye; the table below it says the same and prints.
import type { Point } from '../../workspace/progress.ts';
import { useWords } from '../words.ts';

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [720, 200, 44, 26];
/** Rows of the table before the rest is folded. */
const SHOWN = 8;

export function ConfirmedLine({ points, all }: { readonly points: readonly Point[]; readonly all: number }) {
  const { t, day, shortDay } = useWords();
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return <p>{t('desk_progress_nobody')}</p>;
  const at = (one: string): number => Date.parse(one);
  const span = Math.max(1, at(last.day) - at(first.day));
  const x = (one: string): number => LEFT + ((at(one) - at(first.day)) / span) * (WIDTH - LEFT - 12);
  const y = (count: number): number => 10 + (1 - count / Math.max(1, all)) * (HEIGHT - BOTTOM - 10);
  const path = points.map(({ day: one, count }, index) => (index === 0 ? `M${x(one)} ${y(count)}` : `H${x(one)}V${y(count)}`)).join('');
  return (
    <>
      <svg
        class="line-picture"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('desk_progress_line', { from: day(first.day), to: day(last.day), first: first.count, last: last.count, all })}
      >
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line x1={LEFT} x2={WIDTH} y1={y(all * part)} y2={y(all * part)} class="grid-line" />
            <text x={LEFT - 8} y={y(all * part) + 4} text-anchor="end">
              {Math.round(all * part)}
            </text>
          </g>
        ))}
        <path d={path} class="count-line" />
        <circle cx={x(last.day)} cy={y(last.count)} r="4" class="count-dot" />
        <text x={LEFT} y={HEIGHT - 6}>
          {shortDay(first.day)}
        </text>
        <text x={WIDTH - 4} y={HEIGHT - 6} text-anchor="end">
          {shortDay(last.day)}
        </text>
      </svg>
      <details>
        <summary>{t('desk_progress_table')}</summary>
        <table>
          <caption class="unseen">{t('desk_progress_table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('desk_history_date')}</th>
              <th scope="col">{t('desk_progress_by_then')}</th>
            </tr>
          </thead>
          <tbody>
            {points.slice(-SHOWN * 5).map(({ day: one, count }) => (
              <tr key={one}>
                <th scope="row">{day(one)}</th>
                <td>{t('desk_progress_of', { done: count, all })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
