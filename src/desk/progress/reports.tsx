// Every report of the register: chosen from a list, read as a picture and a table, printed with the page or taken away as CSV.
import { useCallback, useMemo, useState } from 'preact/hooks';
import { REPORT_IDS, report } from '../../register/report/report.ts';
import { csvOf } from '../../workspace/csv.ts';
import { useDesk } from '../desk.ts';
import { ChoiceField } from '../parts/field.tsx';
import { Card } from '../parts/page.tsx';
import { Table } from '../parts/table.tsx';
import { useWords } from '../words.ts';
import { Picture } from './picture.tsx';
import { columnKey } from './report-words.ts';

/** Reports about the policy have nothing to say before there is a version. */
const ABOUT_POLICY: readonly string[] = ['acknowledged', 'confirmed-by', 'missing-by-manager'];
/** Drawn on cards of their own above. */
const DRAWN: readonly string[] = ['acknowledged', 'confirmed-by', 'completeness'];
/** Columns of days. */
const DAYS: readonly string[] = ['day', 'left', 'last-posted', 'review-by', 'training-completed', 'training-due'];
const key = (name: string): string => name.replaceAll('-', '_');

export function Reports({ version, id: place }: { readonly version: string; readonly id: string }) {
  const { t } = useWords();
  const { workspace, today, given } = useDesk();
  const ids = REPORT_IDS.filter((id) => version !== '' || !ABOUT_POLICY.includes(id));
  const [id, setId] = useState<(typeof REPORT_IDS)[number]>('no-central-access');
  const table = useMemo(() => report(id, workspace, { policyVersion: version, today }), [id, workspace, version, today]);
  const { columns, rows } = useMemo(() => {
    const { columns: names, rows: found } = table;
    const said = (cell: string, at: number): string => {
      if (names[at] === 'column') return t(columnKey(cell));
      if (names[at] === 'central-access') return t(cell === 'missing' ? 'register_access_missing' : 'register_access_blank');
      if (names[at] === 'source') return t(cell === 'by-hand' ? 'desk_person_by_hand' : 'desk_person_by_receipt');
      return cell;
    };
    return { columns: names.map((name) => t(`register_column_${key(name)}`)), rows: found.map((row, at) => ({ at, cells: row.map(said) })) };
  }, [table, t]);
  const title = t(`register_report_${key(id)}`);
  const draw = useCallback<Parameters<typeof Picture>[0]['draw']>(
    (library, document) => {
      const description = library.countsOf(table).map(({ name, count }) => `${name}: ${count}`);
      return library.countsPicture(table, { title: `${title}: ${table.rows.length}`, description: description.join('; ') }, document);
    },
    [table, title],
  );
  const download = (): void =>
    given.places.download(`${workspace.organisation.id}-${id}-${today}.csv`, `\uFEFF${csvOf([columns, ...rows.map(({ cells }) => cells)])}`, 'text/csv');
  return (
    <Card title={t('desk_reports')} id={place}>
      <ChoiceField
        label={t('desk_reports_choose')}
        value={id}
        choices={ids.map((one) => [one, t(`register_report_${key(one)}`)])}
        onChange={(value) => setId(ids.find((one) => one === value) ?? id)}
      />
      {rows.length === 0 ? (
        <p>{t('desk_reports_none')}</p>
      ) : (
        <>
          {!DRAWN.includes(id) && <Picture key={id} draw={draw} />}
          <Table
            key={id}
            caption={title}
            rows={rows}
            keyOf={({ at }) => String(at)}
            nameOf={({ cells }) => cells[0] ?? ''}
            columns={columns.map((name, at) => ({
              id: name,
              title: name,
              text: ({ cells }: { readonly cells: readonly string[] }) => cells[at] ?? '',
              days: DAYS.includes(table.columns[at] ?? ''),
            }))}
          />
          <div class="actions">
            <button type="button" onClick={download}>
              {t('desk_reports_download')}
              <span class="unseen">: {title}</span>
            </button>
          </div>
        </>
      )}
    </Card>
  );
}
