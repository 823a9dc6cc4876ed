// What a long page holds, as a list that leads to each part. The address is not for this: it names the page.
import { useWords } from '../words.ts';

export interface Part {
  /** Id of the card. */
  readonly id: string;
  readonly title: string;
}

export function Contents({ parts }: { readonly parts: readonly Part[] }) {
  const { t } = useWords();
  const lead = (id: string): void => {
    const title = document.getElementById(id);
    title?.focus({ preventScroll: true });
    title?.scrollIntoView();
  };
  return (
    <nav class="card contents" aria-labelledby="contents-title">
      <h3 id="contents-title">{t('desk_contents')}</h3>
      <ul class="parts">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="quiet" onClick={() => lead(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
