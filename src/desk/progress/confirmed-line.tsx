// The line of confirmations over time. The picture is for the eye; the table below it says the same and prints.
import { useCallback } from 'preact/hooks';
import type { Point } from '../../workspace/progress.ts';
import { useWords } from '../words.ts';
import { Picture } from './picture.tsx';

/** Days of the table, the latest. */
const SHOWN = 40;

export function ConfirmedLine({ points, all, version }: { readonly points: readonly Point[]; readonly all: number; readonly version: string }) {
  const { t, day, briefDay } = useWords();
  const draw = useCallback<Parameters<typeof Picture>[0]['draw']>(
    (library, document) => {
      const [first, last] = [points[0], points.at(-1)];
      const words = {
        title: t('desk_progress_confirmed', { version }),
        day: briefDay,
        description: first && last ? t('desk_progress_line', { from: day(first.day), to: day(last.day), first: first.count, last: last.count, all }) : '',
      };
      const line = points.map(({ day: on, count }) => ({ day: on, acknowledged: count }));
      return library.acknowledgedPicture(line, { acknowledged: last?.count ?? 0, of: all }, words, document);
    },
    [points, all, version, t, day, briefDay],
  );
  const [first, second] = points;
  if (first === undefined) return <p>{t('desk_progress_nobody')}</p>;
  if (second === undefined) return <p>{t('desk_progress_first', { count: first.count, all, day: day(first.day) })}</p>;
  return (
    <>
      <Picture draw={draw} />
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
            {points.slice(-SHOWN).map(({ day: one, count }) => (
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
