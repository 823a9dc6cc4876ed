// What wants a look in the sheet: cells to put right on the page, the other sentences by their rows, and a list to take along.
import { FIELD_IDS } from '../../register/columns/fields.ts';
import type { Problem } from '../../register/problem.ts';
import { csvOf } from '../../workspace/csv.ts';
import { useDesk } from '../desk.ts';
import { Lines } from '../parts/lines.tsx';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { CorrectCells, type WrongCell } from './import-correct.tsx';

interface Props {
  readonly problems: readonly Problem[];
  readonly cells: readonly WrongCell[];
  readonly put: (cell: WrongCell, value: string) => void;
}

export function ImportProblems({ problems, cells, put }: Props) {
  const { t, n } = useWords();
  const { given, workspace, today } = useDesk();
  const [wrong, notes] = [problems.filter(({ weight }) => weight === 'wrong'), problems.filter(({ weight }) => weight === 'note')];
  const asked = new Set(cells.map(({ problem }) => problem));
  const other = wrong.filter((one) => !asked.has(one));
  const said = ({ code, row, column = '', value = '', guess = '', about = '' }: Problem): string => {
    // A column without a header is named by what it was taken for.
    const field = FIELD_IDS.find((one) => one === column);
    return t(`register_problem_${code.replaceAll('-', '_')}`, { row, column: field ? t(`register_field_${field}`) : column, value, guess, about });
  };
  const download = (): void => {
    const rows = [[t('desk_import_problem_row'), t('desk_import_problem_said')], ...wrong.map((one) => [one.row === 0 ? '' : String(one.row), said(one)])];
    given.places.download(`${workspace.organisation.id}-import-${today}.csv`, `\uFEFF${csvOf(rows)}`, 'text/csv');
  };
  return (
    <Card title={n('desk_import_problems', wrong.length)} tone={wrong.length > 0 ? 'warn' : 'good'}>
      {wrong.length === 0 ? <p>{t('desk_import_problems_none')}</p> : <p>{t('desk_import_problems_lead')}</p>}
      <CorrectCells cells={cells} said={said} put={put} />
      <Lines open title={n('desk_import_problems', other.length)} lines={other.map(said)} />
      {wrong.length > 0 && (
        <div class="actions">
          <button type="button" onClick={download}>
            {t('desk_import_problems_download')}
          </button>
        </div>
      )}
      <Lines title={n('desk_import_notes', notes.length)} lines={notes.map(said)} />
    </Card>
  );
}
