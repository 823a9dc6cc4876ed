// What the organisation has changed about built-in rules, each with a way to take it back.
import type { Change } from '../../model/pack.ts';
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { changeText } from './columns.tsx';
import type { Name } from './rule-names.ts';

interface Props {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly name: Name;
  /** Where they are of several rules, each is said with its name. */
  readonly named?: boolean;
}

export function YourChanges({ title, changes, name, named = false }: Props) {
  const { t, day } = useWords();
  const { edit } = useDesk();
  if (changes.length === 0) return null;
  const said = (change: Change): string => `${named ? `${name(change.rule)}: ` : ''}${changeText(t, day, change)}`;
  return (
    <Card title={title} {...(named ? { tone: 'warn' } : {})}>
      <ul class="role-list">
        {changes.map((change) => (
          <li key={said(change)}>
            <div>{said(change)}</div>
            <button
              type="button"
              class="quiet"
              onClick={() =>
                edit(t('desk_change_removed', { title: name(change.rule) }), (now) => ({ ...now, changes: now.changes.filter((one) => one !== change) }))
              }
            >
              {t('desk_change_remove')}
              <span class="unseen"> {said(change)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
