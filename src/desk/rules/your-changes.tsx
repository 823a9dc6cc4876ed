// What the organisation has changed about a built-in rule, each with a way to take it back.
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { changeText, type RuleRow } from './columns.tsx';

export function YourChanges({ row: { rule, changes } }: { readonly row: RuleRow }) {
  const { t, say, day } = useWords();
  const { edit } = useDesk();
  if (changes.length === 0) return null;
  return (
    <Card title={t('desk_rule_yours')}>
      <ul class="role-list">
        {changes.map((change) => (
          <li key={changeText(t, day, change)}>
            <div>{changeText(t, day, change)}</div>
            <button
              type="button"
              class="quiet"
              onClick={() =>
                edit(t('desk_change_removed', { title: say(rule.title) }), (now) => ({ ...now, changes: now.changes.filter((one) => one !== change) }))
              }
            >
              {t('desk_change_remove')}
              <span class="unseen"> {changeText(t, day, change)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
