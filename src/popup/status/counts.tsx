// The counts kept on this device, row by row: day, rule, what happened, how often. There is nothing more to show.
import type { State } from '../../messaging/protocol.ts';
import { ruleTitle, useWords } from '../words.ts';

export function Counts({ counts, titles }: Pick<State, 'counts' | 'titles'>) {
  const words = useWords();
  const { t, day } = words;
  if (counts === 'unreadable') return <p class="notice warn">{t('popup_counts_unreadable')}</p>;
  if (counts.length === 0) return <p class="soft">{t('popup_counts_none')}</p>;
  return (
    <details>
      <summary>{t('popup_counts')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('popup_counts_day')}</th>
            <th scope="col">{t('warning_rule')}</th>
            <th scope="col">{t('popup_counts_outcome')}</th>
            <th scope="col">{t('popup_counts_count')}</th>
          </tr>
        </thead>
        <tbody>
          {[...counts].reverse().map((row) => (
            <tr key={`${row.day} ${row.rule} ${row.outcome}`}>
              <td>{day(row.day)}</td>
              <td>{ruleTitle(words, titles, row.rule)}</td>
              <td>{t(`popup_outcome_${row.outcome.replaceAll('-', '_')}`)}</td>
              <td>{row.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
