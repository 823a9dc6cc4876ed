// Bringing a spreadsheet: choose it, see what each column was taken for and correct it, see what will happen, then let it happen.
import { useMemo, useState } from 'preact/hooks';
import { type Column, corrected, guessMapping, likeliest, type Mapping } from '../../register/columns/guess.ts';
import { type ImportPlan, planImport } from '../../register/import/plan.ts';
import { SheetError, type Table, withCell } from '../../register/sheet/table.ts';
import { versionToConfirm } from '../../workspace/policy-version.ts';
import { useDesk } from '../desk.ts';
import { ChoiceField } from '../parts/field.tsx';
import { FileButton } from '../parts/file-button.tsx';
import { Card, Page } from '../parts/page.tsx';
import type { TabName } from '../route.ts';
import { useWords } from '../words.ts';
import { Columns } from './import-columns.tsx';
import type { WrongCell } from './import-correct.tsx';
import { PlanView } from './import-plan.tsx';

interface Chosen {
  readonly file: string;
  readonly tables: readonly Table[];
  readonly table: Table;
  readonly mapping: Mapping;
}

/** @param from the tab one came from: the way back leads there */
export function Import({ from }: { readonly from: Extract<TabName, 'start' | 'accounts' | 'people' | 'progress'> }) {
  const { t } = useWords();
  const { workspace, today, edit, say, go } = useDesk();
  const [chosen, setChosen] = useState<Chosen>();
  const [back, setBack] = useState<ReadonlySet<string>>(new Set());
  const policyVersion = versionToConfirm(workspace);
  const plan = useMemo(
    () => chosen && planImport(chosen.table, workspace, { mapping: chosen.mapping, policyVersion, today, back }),
    [chosen, workspace, policyVersion, today, back],
  );

  // What was chosen for these columns a moment ago, before the sheet was corrected, or for the sheet brought in last.
  const known = [...(chosen?.mapping.columns ?? []), ...(workspace.sheet?.columns ?? [])];
  const read = async (file: File): Promise<void> => {
    try {
      // Only whoever imports waits for the code that reads workbooks.
      const { readTables } = await import('../../register/sheet/read.ts');
      const tables = await readTables(new Uint8Array(await file.arrayBuffer()));
      const table = likeliest(tables, known);
      if (table) setChosen({ file: file.name, tables, table, mapping: guessMapping(table, known) });
    } catch (error) {
      const code = error instanceof SheetError ? error.code : 'not-a-sheet';
      say(t(`register_sheet_${code.replaceAll('-', '_')}`, { name: file.name }), 'bad');
    }
  };
  const mean = (index: number, field: Column['field']): void => setChosen((now) => now && { ...now, mapping: corrected(now.mapping, index, field) });
  const put = ({ row, column }: WrongCell, value: string): void =>
    setChosen((now) => {
      if (now === undefined) return now;
      const table = withCell(now.table, row, column, value);
      return { ...now, table, tables: now.tables.map((one) => (one === now.table ? table : one)) };
    });
  const bring = (removeMissing: boolean): void => {
    if (!plan) return;
    edit(doneWords(plan, removeMissing), (now) => {
      const { accounts, people, sheet } = plan.apply({ removeMissing });
      // Nobody keeps a join code who is no longer on the register.
      const here = new Set(people.map(({ id }) => id));
      const secrets = Object.fromEntries(Object.entries(now.secrets).filter(([id]) => here.has(id)));
      return { ...now, accounts, people, secrets, ...(sheet ? { sheet } : {}) };
    });
    setChosen(undefined);
    go(from === 'accounts' ? from : 'people');
  };
  const doneWords = ({ accounts, people }: ImportPlan, removeMissing: boolean): string => {
    const [brought, taken] = [accounts.added.length + accounts.changed.length, accounts.removed.length + people.removed.length];
    const done = t('desk_import_done', { accounts: brought, people: people.added.length + people.changed.length });
    return removeMissing && taken > 0 ? t('desk_import_done_removed', { done, count: taken }) : done;
  };
  return (
    <Page title={t('desk_import')} lead={t('desk_import_lead')} back={{ label: t(`desk_tab_${from}`), go: () => go(from) }}>
      <Card title={t('desk_import_choose_title')}>
        <p>{t('desk_import_choose_lead')}</p>
        <div class="actions">
          <FileButton
            label={t(chosen ? 'desk_import_choose_other' : 'desk_import_choose')}
            accept=".xlsx,.csv,.tsv,.txt"
            filled={!chosen}
            onFile={(file) => void read(file)}
          />
          {chosen && <p class="soft">{t('desk_import_from', { name: chosen.file })}</p>}
        </div>
        {chosen && chosen.tables.length > 1 && (
          <ChoiceField
            label={t('desk_import_sheet')}
            value={String(chosen.tables.indexOf(chosen.table))}
            choices={chosen.tables.map(({ name, rows }, at) => [String(at), t('desk_import_sheet_rows', { name: name ?? '', count: rows.length })])}
            onChange={(at) => {
              const table = chosen.tables[Number(at)];
              if (table) setChosen({ ...chosen, table, mapping: guessMapping(table, known) });
            }}
          />
        )}
      </Card>
      {chosen && <Columns table={chosen.table} mapping={chosen.mapping} mean={mean} noPolicy={policyVersion === undefined} />}
      {plan && <PlanView plan={plan} bring={bring} put={put} back={back} onBack={setBack} />}
    </Page>
  );
}
