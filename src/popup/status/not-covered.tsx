// What this version does not see, said before anybody relies on it. The same list as docs/coverage.md.
import { useWords } from '../words.ts';

/** Each has a sentence `popup_not_covered_<name>`. */
const WAYS = ['apps', 'x_articles', 'x_repost', 'inbox', 'events', 'replaced_pages'] as const;

export function NotCovered() {
  const { t } = useWords();
  return (
    <details class="card">
      <summary>{t('popup_not_covered')}</summary>
      <ul>
        {WAYS.map((way) => (
          <li key={way}>{t(`popup_not_covered_${way}`)}</li>
        ))}
      </ul>
    </details>
  );
}
