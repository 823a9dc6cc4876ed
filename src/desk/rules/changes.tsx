// What changes: the example drafts that the rules of the workspace answer otherwise than the rules last published.
import { useMemo } from 'preact/hooks';
import { lawOf } from '../../workspace/law.ts';
import { type Measured, type Outcome, outcomes, tally, verdictChanges } from '../../workspace/measure.ts';
import { newWorkspace } from '../../workspace/new.ts';
import { contentOf, latestPublished } from '../../workspace/publications.ts';
import { useDesk } from '../desk.ts';
import { Empty, Page } from '../parts/page.tsx';
import { Table } from '../parts/table.tsx';
import { useWords } from '../words.ts';
import { LevelPill } from './columns.tsx';
import type { Books, Trial } from './law.ts';
import { inTurns, Shelf, useMade } from './made.ts';
import { namesOf } from './rule-names.ts';

/** What the drafts come to under the rules last published. */
const befores = new Shelf<Measured>();

interface Row {
  readonly id: string;
  readonly text: string;
  readonly was: Outcome;
  readonly is: Outcome;
}

/** Drafts whose verdict is another than under the rules last published; before the first publication, than under the extension's own rules. */
export function useVerdictChanges(books: Books | undefined, trial: Trial | undefined): readonly Row[] | undefined {
  const { workspace, given } = useDesk();
  const published = latestPublished(workspace);
  const parts = books && (published ? [books, published] : [books, undefined, workspace.organisation, workspace.accounts]);
  const { fresh: was } = useMade(befores, parts, async (breath, show) => {
    if (!books) return;
    const bare = newWorkspace(workspace.organisation, workspace.recovery);
    const before = published ? (contentOf(workspace, published) ?? bare) : { ...bare, accounts: workspace.accounts };
    const found = await inTurns(outcomes(lawOf(books.core, before, given.now()).policy, books.drafts), breath);
    if (found) show(tally(found));
  });
  const is = trial?.measured;
  return useMemo(() => {
    if (!books || !was || !is) return undefined;
    const texts = new Map(books.drafts.map(({ id, text }) => [id, text]));
    return verdictChanges(was, is).map(({ draft, was: one, is }) => ({ id: draft, text: texts.get(draft) ?? '', was: one, is }));
  }, [books, was, is]);
}

export function Changes({ books, trial }: { readonly books: Books; readonly trial: Trial }) {
  const { t, n, say } = useWords();
  const { workspace, go } = useDesk();
  const rows = useVerdictChanges(books, trial);
  const name = namesOf([...books.core.rules, ...workspace.ownRules], say);
  const because = ({ was, is }: Row): string =>
    [
      ...is.rules.filter((rule) => !was.rules.includes(rule)).map((rule) => `+ ${name(rule)}`),
      ...was.rules.filter((rule) => !is.rules.includes(rule)).map((rule) => `− ${name(rule)}`),
    ].join('; ');
  return (
    <Page
      title={t('desk_rules_changes')}
      lead={t(latestPublished(workspace) ? 'desk_changes_lead' : 'desk_changes_lead_first')}
      back={{ label: t('desk_tab_rules'), go: () => go('rules') }}
    >
      {rows === undefined ? (
        <p role="status">{t('desk_rules_loading')}</p>
      ) : rows.length === 0 ? (
        <Empty icon="tick" title={t('desk_changes_none')}>
          <p>{t('desk_changes_none_do')}</p>
        </Empty>
      ) : (
        <>
          <p>{n('desk_changes_count', rows.length, { all: books.drafts.length })}</p>
          <Table
            caption={t('desk_rules_changes')}
            rows={rows}
            keyOf={({ id }) => id}
            nameOf={({ id }) => id}
            columns={[
              { id: 'text', title: t('desk_changes_draft'), text: ({ text }) => text },
              {
                id: 'was',
                title: t('desk_changes_was'),
                text: ({ was }) => t(`desk_level_${was.level}`),
                cell: ({ was }) => <LevelPill t={t} level={was.level} />,
              },
              { id: 'is', title: t('desk_changes_is'), text: ({ is }) => t(`desk_level_${is.level}`), cell: ({ is }) => <LevelPill t={t} level={is.level} /> },
              { id: 'because', title: t('desk_changes_because'), text: because },
            ]}
          />
        </>
      )}
    </Page>
  );
}
