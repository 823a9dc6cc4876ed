// One rule in plain words: what it says, what it fires on, its examples; another level or an exception, with reason and end date.
import { useMemo, useState } from 'preact/hooks';
import { evidenceOf, triedOn } from '../../workspace/evidence.ts';
import { withoutItem } from '../../workspace/items.ts';
import { lawOfRule } from '../../workspace/law.ts';
import { formOf } from '../../workspace/rule-as-form.ts';
import { useDesk } from '../desk.ts';
import { Card, Page } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { ChangeForm } from './change-form.tsx';
import { changeText, type RuleRow } from './columns.tsx';
import { Examples } from './examples.tsx';
import { FiredDrafts } from './fired-drafts.tsx';
import type { Books, Trial } from './law.ts';
import { RuleCard } from './rule-card.tsx';
import { RuleEditor } from './rule-editor.tsx';

/** Example drafts that are listed. */
const SHOWN = 20;

export function RulePage({ row, books, trial }: { readonly row: RuleRow; readonly books: Books; readonly trial: Trial }) {
  const { t, say, day } = useWords();
  const { workspace, given, edit, go } = useDesk();
  const [editing, setEditing] = useState(false);
  const { rule, own, changes, fires = [] } = row;
  const tried = useMemo(() => triedOn(rule, lawOfRule(books.core, workspace, rule, given.now())), [rule, books, workspace, given]);
  const evidence = evidenceOf(rule, tried, books.drafts, fires);
  const form = own ? formOf(rule) : undefined;
  if (editing && form) return <RuleEditor books={books} before={form} />;
  return (
    <Page
      title={say(rule.title)}
      lead={t(`desk_category_${rule.category.replaceAll('-', '_')}`)}
      back={{ label: t('desk_tab_rules'), go: () => go('rules') }}
      actions={
        own && (
          <>
            {form && (
              <button type="button" onClick={() => setEditing(true)}>
                {t('desk_rule_edit')}
              </button>
            )}
            <button
              type="button"
              class="danger"
              onClick={() => {
                edit(t('desk_rule_removed', { title: say(rule.title) }), (now) => withoutItem(now, 'ownRules', rule.id));
                go('rules');
              }}
            >
              {t('desk_rule_remove')}
            </button>
          </>
        )
      }
    >
      <div class="columns">
        <RuleCard row={row} form={form} />
        {!own && rule.level !== 'allow' && <ChangeForm row={row} evidence={evidence} />}
      </div>
      {changes.length > 0 && (
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
                </button>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Examples tried={tried} />
      <FiredDrafts books={books} fires={fires} most={SHOWN} />
      {trial.merged.skipped.some((one) => one.rule === rule.id) && (
        <p class="problem">
          {trial.merged.skipped
            .filter((one) => one.rule === rule.id)
            .map(({ reason }) => reason)
            .join('; ')}
        </p>
      )}
    </Page>
  );
}
