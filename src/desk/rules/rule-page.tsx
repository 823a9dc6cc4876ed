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
import { changeText, LevelPill, type RuleRow } from './columns.tsx';
import { Examples } from './examples.tsx';
import { FactsOfForm } from './facts-of-form.tsx';
import { FiredDrafts } from './fired-drafts.tsx';
import type { Books, Trial } from './law.ts';
import { RuleEditor } from './rule-editor.tsx';

/** Example drafts that are listed. */
const SHOWN = 20;

export function RulePage({ row, books, trial }: { readonly row: RuleRow; readonly books: Books; readonly trial: Trial }) {
  const { t, say, day } = useWords();
  const { workspace, given, today, edit, go } = useDesk();
  const [editing, setEditing] = useState(false);
  const { rule, own, level, changes, fires = [] } = row;
  const tried = useMemo(() => triedOn(rule, lawOfRule(books.core, workspace, rule, given.now())), [rule, books, workspace, given]);
  const evidence = evidenceOf(rule, tried, books.drafts, fires);
  const form = own ? formOf(rule) : undefined;
  const until = workspace.ownRules.find(({ id }) => id === rule.id)?.until;
  const words = (text: { readonly en: string; readonly cy: string }): string => say(text).replace(/\{\w+\}/g, '…');
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
        <Card title={t('desk_rule_says')}>
          <p>
            <LevelPill t={t} level={level} /> {t(`desk_level_${level}_means`)}
          </p>
          <blockquote>{words(rule.why)}</blockquote>
          <p>
            <strong>{t('desk_rule_way_out')}</strong> {words(rule.wayOut)}
          </p>
          <dl class="facts">
            {form && <FactsOfForm form={form} />}
            <div>
              <dt>{t('desk_rule_who')}</dt>
              <dd>{rule.who.map((who) => t(`desk_who_${who}`)).join(', ')}</dd>
            </div>
            <div>
              <dt>{t('desk_rule_when')}</dt>
              <dd>
                {t(`desk_when_${(rule.when ?? 'always').replaceAll('-', '_')}`)}
                {until && `, ${t(until < today ? 'desk_response_over' : 'desk_change_until', { day: day(until) })}`}
              </dd>
            </div>
            {rule.basis && (
              <div>
                <dt>{t('desk_rule_basis')}</dt>
                <dd>{rule.basis}</dd>
              </div>
            )}
            <div>
              <dt>{t('desk_rule_risk')}</dt>
              <dd>{t('desk_rule_risk_is', { likelihood: rule.likelihood, consequence: rule.consequence, score: rule.likelihood * rule.consequence })}</dd>
            </div>
          </dl>
        </Card>
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
