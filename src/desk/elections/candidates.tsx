// The list of candidates and members: brought in from a file, put right cell by cell, or written by hand.
import { useMemo, useState } from 'preact/hooks';
import type { Candidate } from '../../model/workspace.ts';
import { type Table as Sheet, SheetError } from '../../register/sheet/table.ts';
import { withItem, withoutItem } from '../../workspace/items.ts';
import { useDesk } from '../desk.ts';
import { FileButton } from '../parts/file-button.tsx';
import { Empty, Page } from '../parts/page.tsx';
import { Table } from '../parts/table.tsx';
import { useWords } from '../words.ts';
import { candidateColumns } from './candidate-columns.tsx';
import { CandidatePlanView } from './candidate-plan.tsx';
import { NewCandidate } from './new-candidate.tsx';

export function Candidates() {
  const { t } = useWords();
  const { workspace, edit, say, go } = useDesk();
  const [chosen, setChosen] = useState<{ readonly name: string; readonly table: Sheet }>();
  const [adding, setAdding] = useState(false);
  const { candidates } = workspace;
  const columns = useMemo(() => {
    const change = (next: Candidate): void => edit(t('desk_candidates_changed', { name: next.name }), (now) => withItem(now, 'candidates', next));
    const remove = ({ id, name }: Candidate): void => edit(t('desk_candidates_removed', { name }), (now) => withoutItem(now, 'candidates', id));
    return candidateColumns(t, change, remove);
  }, [t, edit]);

  const read = async (file: File): Promise<void> => {
    try {
      const { readTables } = await import('../../register/sheet/read.ts');
      const [table] = await readTables(new Uint8Array(await file.arrayBuffer()));
      if (table) setChosen({ name: file.name, table });
    } catch (error) {
      const code = error instanceof SheetError ? error.code : 'not-a-sheet';
      say(t(`register_sheet_${code.replaceAll('-', '_')}`, { name: file.name }), 'bad');
    }
  };
  return (
    <Page
      title={t('desk_candidates')}
      lead={t('desk_candidates_page_lead')}
      back={{ label: t('desk_tab_elections'), go: () => go('elections') }}
      actions={
        <>
          <FileButton
            label={t('desk_candidates_choose')}
            accept=".csv,.xlsx,.tsv,.txt"
            filled={candidates.length === 0 && !chosen}
            onFile={(file) => void read(file)}
          />
          <button type="button" onClick={() => setAdding(true)}>
            {t('desk_candidates_new')}
          </button>
        </>
      }
    >
      {chosen && <CandidatePlanView key={chosen.name} name={chosen.name} table={chosen.table} done={() => setChosen(undefined)} />}
      {candidates.length === 0
        ? !chosen && (
            <Empty icon="ballot" title={t('desk_candidates_empty')}>
              <p>{t('desk_candidates_empty_do')}</p>
            </Empty>
          )
        : !chosen && (
            <Table
              caption={t('desk_candidates')}
              rows={candidates}
              keyOf={({ id }) => id}
              nameOf={({ name }) => name}
              columns={columns}
              order={{ column: 'name', down: false }}
            />
          )}
      {adding && <NewCandidate close={() => setAdding(false)} />}
    </Page>
  );
}
