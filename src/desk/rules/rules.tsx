// Rules: all of them in plain words, with level and how often they fire; the meter; and the ways to one rule, a new one, and what changes.
import { useMemo } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Page } from '../parts/page.tsx';
import { Table } from '../parts/table.tsx';
import { useWords } from '../words.ts';
import { Changes } from './changes.tsx';
import { rowsOf, ruleColumns, ruleFilters } from './columns.tsx';
import { type Books, type Trial, useBooks, useTrial } from './law.ts';
import { Meter } from './meter.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { RulePage } from './rule-page.tsx';
import { YourChanges } from './your-changes.tsx';

export function Rules() {
  const { t } = useWords();
  const books = useBooks();
  const { latest } = useTrial(books);
  if (books && latest) return <RulesHere books={books} trial={latest} />;
  return (
    <Page title={t('desk_tab_rules')}>
      <p role="status">{t('desk_rules_loading')}</p>
    </Page>
  );
}

function RulesHere({ books, trial }: { readonly books: Books; readonly trial: Trial }) {
  const words = useWords();
  const { t } = words;
  const { workspace, today, detail, go } = useDesk();
  const rows = useMemo(() => rowsOf(books.core, workspace, trial, today), [books, workspace, trial, today]);
  const columns = useMemo(() => ruleColumns(words, books.drafts.length, ({ rule }) => go('rules', rule.id)), [words, books, go]);
  const filters = useMemo(() => ruleFilters(t), [t]);
  // A newer WhichHat may have let a rule go that was changed here: it has no page of its own on which the change could be removed.
  const gone = workspace.changes.filter(({ rule }) => !rows.some((one) => one.rule.id === rule));
  const row = rows.find(({ rule }) => rule.id === detail);
  if (detail === 'new') return <RuleEditor books={books} />;
  if (detail === 'changes') return <Changes books={books} trial={trial} />;
  if (row) return <RulePage row={row} books={books} trial={trial} key={row.rule.id} />;
  return (
    <Page
      title={t('desk_tab_rules')}
      lead={t('desk_rules_lead', { count: rows.length })}
      actions={
        <>
          <button type="button" onClick={() => go('rules', 'changes')}>
            {t('desk_rules_changes')}
          </button>
          <button type="button" class="filled" onClick={() => go('rules', 'new')}>
            {t('desk_rule_new')}
          </button>
        </>
      }
    >
      <YourChanges title={t('desk_rules_gone')} changes={gone} name={(rule) => rule} named />
      <Meter books={books} trial={trial} />
      <Table
        caption={t('desk_tab_rules')}
        rows={rows}
        keyOf={({ rule }) => rule.id}
        nameOf={({ rule }) => words.say(rule.title)}
        columns={columns}
        filters={filters}
        order={{ column: 'category', down: false }}
      />
    </Page>
  );
}
