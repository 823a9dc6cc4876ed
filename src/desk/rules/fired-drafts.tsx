// The example drafts on which a rule speaks up, and which of those it should have left alone.
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import type { Books } from './law.ts';

interface Props {
  readonly books: Books;
  /** Ids of the drafts. */
  readonly fires: readonly string[];
  /** How many are listed. */
  readonly most: number;
}

export function FiredDrafts({ books, fires, most }: Props) {
  const { t, n } = useWords();
  return (
    <Card title={n('desk_rule_drafts', fires.length, { all: books.drafts.length })}>
      {fires.length === 0 ? (
        <p class="soft">{t('desk_rule_drafts_none')}</p>
      ) : (
        <ul class="plain">
          {fires.slice(0, most).map((id) => {
            const draft = books.drafts.find((one) => one.id === id);
            return (
              <li key={id}>
                {draft?.text}{' '}
                {draft?.expect === 'pass' && (
                  <span class="pill" data-tone="warn">
                    {t('desk_rule_false_alarm')}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {fires.length > most && <p class="soft">{t('desk_rule_drafts_more', { count: fires.length - most })}</p>}
    </Card>
  );
}
