// One rule in plain words: what it says, what it fires on, its examples; another level or an exception, with reason and end date.
import { useMemo, useState } from 'preact/hooks';
import { evidenceOf, triedOn } from '../../workspace/evidence.ts';
import { withoutItem } from '../../workspace/items.ts';
import { lawOfRule } from '../../workspace/law.ts';
import { measured } from '../../workspace/measure.ts';
import { formOf } from '../../workspace/rule-as-form.ts';
import { useDesk } from '../desk.ts';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { ChangeForm } from './change-form.tsx';
import type { RuleRow } from './columns.tsx';
import { Examples } from './examples.tsx';
import { FiredDrafts } from './fired-drafts.tsx';
import type { Books, Trial } from './law.ts';
import { leftOut } from './left-out.ts';
import { RuleCard } from './rule-card.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { YourChanges } from './your-changes.tsx';

/** Example drafts that are listed. */
const SHOWN = 20;

export function RulePage({ row, books, trial }: { readonly row: RuleRow; readonly books: Books; readonly trial: Trial }) {
  const { t, say } = useWords();
  const { workspace, given, edit, go } = useDesk();
  const [editing, setEditing] = useState(false);
  const { rule, own, coming } = row;
  const alone = useMemo(() => lawOfRule(books.core, workspace, rule, given.now()), [rule, books, workspace, given]);
  const tried = useMemo(() => triedOn(rule, alone), [rule, alone]);
  // A rule that is still to begin fires on nothing yet: what it will do is found out by itself.
  const fires = useMemo(() => (coming ? measured(alone, books.drafts).fires.get(rule.id) : row.fires) ?? [], [coming, alone, books, rule, row.fires]);
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
      <YourChanges title={t('desk_rule_yours')} changes={row.changes} name={() => say(rule.title)} />
      <Examples tried={tried} />
      <FiredDrafts books={books} fires={fires} most={SHOWN} />
      {trial.merged.skipped.some((one) => one.rule === rule.id) && (
        <p class="problem">
          {trial.merged.skipped
            .filter((one) => one.rule === rule.id)
            .map(({ reason }) => leftOut(t, reason))
            .join('; ')}
        </p>
      )}
    </Page>
  );
}
