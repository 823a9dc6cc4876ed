// Bringing a spreadsheet: choose it, see what each column was taken for and correct it, see what will happen, then let it happen.
import { useMemo, useState } from 'preact/hooks';
import { FIELDS, type Layout, layoutOf, type Meaning } from '../../workspace/import/fields.ts';
import { planOf } from '../../workspace/import/plan.ts';
import { versionToConfirm } from '../../workspace/policy-version.ts';
import { useDesk } from '../desk.ts';
import { FileButton } from '../parts/file-button.tsx';
import { Card, Note, Page } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { PlanView } from './import-plan.tsx';
import { readCells } from './read-sheet.ts';

interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
  readonly layout: Layout;
}

export function Import() {
  const { t } = useWords();
  const { workspace, edit, say, go } = useDesk();
  const [sheet, setSheet] = useState<Sheet>();
  const version = versionToConfirm(workspace);
  const plan = useMemo(() => sheet && planOf(workspace, sheet.cells, sheet.layout, version), [sheet, workspace, version]);

  const read = async (file: File): Promise<void> => {
    const found = await readCells(file);
    if (!found.ok) return say(t(`desk_import_${found.because.replace('-', '_')}`, { name: file.name }), 'bad');
    setSheet({ name: file.name, cells: found.cells, layout: layoutOf(found.cells) });
  };
  const mean = (at: number, meaning: Meaning): void =>
    setSheet(
      (now) =>
        now && { ...now, layout: { ...now.layout, columns: now.layout.columns.map((column, place) => (place === at ? { ...column, meaning } : column)) } },
    );
  const bring = (): void => {
    if (!plan) return;
    edit(
      t('desk_import_done', { accounts: plan.accountsAdded.length + plan.accountsChanged.length, people: plan.peopleAdded.length + plan.peopleChanged.length }),
      () => plan.workspace,
    );
    setSheet(undefined);
    go('people');
  };
  return (
    <Page title={t('desk_import')} lead={t('desk_import_lead')} back={{ label: t('desk_tab_people'), go: () => go('people') }}>
      <Card title={t('desk_import_choose_title')}>
        <p>{t('desk_import_choose_lead')}</p>
        <div class="actions">
          <FileButton
            label={t(sheet ? 'desk_import_choose_other' : 'desk_import_choose')}
            accept=".xlsx,.csv,.tsv,.txt"
            filled={!sheet}
            onFile={(file) => void read(file)}
          />
          {sheet && <p class="soft">{t('desk_import_from', { name: sheet.name })}</p>}
        </div>
      </Card>
      {sheet && (
        <Card title={t('desk_import_columns')}>
          <p>{t('desk_import_columns_lead', { row: sheet.layout.header + 1 })}</p>
          <div class="scroll">
            <table>
              <caption class="unseen">{t('desk_import_columns')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('desk_import_header')}</th>
                  <th scope="col">{t('desk_import_sample')}</th>
                  <th scope="col">{t('desk_import_means')}</th>
                </tr>
              </thead>
              <tbody>
                {sheet.layout.columns.map(({ header, meaning }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, and two may have the same header
                  <tr key={at}>
                    <th scope="row">{header || t('desk_import_no_header', { number: at + 1 })}</th>
                    <td>
                      {meaning === 'password'
                        ? '••••'
                        : (sheet.cells.slice(sheet.layout.header + 1).find((row) => (row[at] ?? '').trim() !== '')?.[at] ?? '').slice(0, 60)}
                    </td>
                    <td>
                      {meaning === 'password' ? (
                        <span class="problem">{t('desk_import_password')}</span>
                      ) : (
                        <select
                          aria-label={t('desk_import_means_of', { header: header || String(at + 1) })}
                          value={meaning}
                          onChange={(event) => mean(at, event.currentTarget.value as Meaning)}
                        >
                          <option value="keep">{t('desk_import_means_nothing')}</option>
                          {FIELDS.map((field) => (
                            <option key={field} value={field}>
                              {t(`desk_import_field_${field}`)}
                            </option>
                          ))}
                        </select>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {!version && sheet.layout.columns.some(({ meaning }) => meaning === 'acknowledged') && <Note tone="advice">{t('desk_import_no_policy')}</Note>}
        </Card>
      )}
      {plan && <PlanView plan={plan} bring={bring} />}
    </Page>
  );
}
