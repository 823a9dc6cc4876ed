// What an import will do, before it does: counts, every row that is not understood, and what is added and changed.
import type { Plan } from '../../workspace/import/plan.ts';
import { Card, Note } from '../parts/page.tsx';
import { useWords } from '../words.ts';

/** Lines of a list that are shown before the rest is folded away. */
const SHOWN = 12;

export function PlanView({ plan, bring }: { readonly plan: Plan; readonly bring: () => void }) {
  const { t, n } = useWords();
  const { accountsAdded, accountsChanged, peopleAdded, peopleChanged, notInSheet, problems, rows } = plan;
  const all = accountsAdded.length + accountsChanged.length + peopleAdded.length + peopleChanged.length;
  const changed = [...accountsChanged, ...peopleChanged].map(({ before, after }) => `${after.name}: ${fieldsOf(before, after).join(', ')}`);
  return (
    <>
      <Card title={t('desk_import_will')}>
        <dl class="facts" aria-live="polite">
          <div>
            <dt>{t('desk_import_rows')}</dt>
            <dd>{rows}</dd>
          </div>
          <div>
            <dt>{t('desk_tab_accounts')}</dt>
            <dd>{t('desk_import_counts', { added: accountsAdded.length, changed: accountsChanged.length })}</dd>
          </div>
          <div>
            <dt>{t('desk_tab_people')}</dt>
            <dd>{t('desk_import_counts', { added: peopleAdded.length, changed: peopleChanged.length })}</dd>
          </div>
        </dl>
        <Lines
          title={t('desk_import_added', { count: accountsAdded.length + peopleAdded.length })}
          lines={[...accountsAdded, ...peopleAdded].map(({ name }) => name)}
        />
        <Lines title={t('desk_import_changed', { count: changed.length })} lines={changed} />
        <Lines title={t('desk_import_not_in', { count: notInSheet.length })} lines={notInSheet} />
      </Card>
      <Card title={n('desk_import_problems', problems.length)} {...(problems.length > 0 ? { tone: 'warn' as const } : { tone: 'good' as const })}>
        {problems.length === 0 ? (
          <p>{t('desk_import_problems_none')}</p>
        ) : (
          <>
            <p>{t('desk_import_problems_lead')}</p>
            <Lines
              open
              lines={problems.map(({ row, code, value }) => t(`desk_import_problem_${code.replaceAll('-', '_')}`, { row, value }))}
              title={n('desk_import_problems', problems.length)}
            />
          </>
        )}
      </Card>
      {all === 0 && <Note tone="advice">{t('desk_import_nothing')}</Note>}
      <div class="actions">
        <button type="button" class="filled" disabled={all === 0} onClick={bring}>
          {t('desk_import_do')}
        </button>
      </div>
    </>
  );
}

function fieldsOf(before: object, after: object): string[] {
  const old = before as Record<string, unknown>;
  return Object.entries(after).flatMap(([field, value]) => (JSON.stringify(old[field]) === JSON.stringify(value) ? [] : [field]));
}

function Lines({ title, lines, open = false }: { readonly title: string; readonly lines: readonly string[]; readonly open?: boolean }) {
  const { t } = useWords();
  if (lines.length === 0) return null;
  const first = (
    <ul>
      {lines.slice(0, SHOWN).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  if (open && lines.length <= SHOWN) return first;
  return (
    <details open={open}>
      <summary>{title}</summary>
      {first}
      {lines.length > SHOWN && (
        <details>
          <summary>{t('desk_import_rest', { count: lines.length - SHOWN })}</summary>
          <ul>
            {lines.slice(SHOWN).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </details>
  );
}
