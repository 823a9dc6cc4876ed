// What this version does not see, said before anybody relies on it. The same list as docs/coverage.md.
import { useWords } from '../words.ts';

const WAYS = [
  'popup_not_covered_apps',
  'popup_not_covered_x_articles',
  'popup_not_covered_x_repost',
  'popup_not_covered_inbox',
  'popup_not_covered_events',
  'popup_not_covered_replaced_pages',
] as const;

export function NotCovered() {
  const { t } = useWords();
  return (
    <details class="card">
      <summary>{t('popup_not_covered')}</summary>
      <ul>
        {WAYS.map((way) => (
          <li key={way}>{t(way)}</li>
        ))}
      </ul>
    </details>
  );
}
