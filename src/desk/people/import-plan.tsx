// What an import will do, before it does: counts, what is added, changed and no longer named, and a sentence for every row that wants a look.
import { useState } from 'preact/hooks';
import { FIELD_IDS } from '../../register/columns/fields.ts';
import type { Changes, ImportPlan } from '../../register/import/plan.ts';
import type { Problem } from '../../register/problem.ts';
import { csvOf } from '../../workspace/csv.ts';
import { useDesk } from '../desk.ts';

import { Lines } from '../parts/lines.tsx';
import { Card, Note } from '../parts/page.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.ts';
import { CorrectCells, type WrongCell, wrongCells } from './import-correct.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}
const SIDES = ['accounts', 'people'] as const;

interface Props {
  readonly plan: ImportPlan;
  readonly bring: (removeMissing: boolean) => void;
  readonly put: (cell: WrongCell, value: string) => void;
}

export function PlanView({ plan, bring, put }: Props) {
  const { t, n } = useWords();
  const [removing, setRemoving] = useState(false);
  const sides: readonly Changes<Named>[] = [plan.accounts, plan.people];
  const [added, removed] = [sides.flatMap((side) => side.added), sides.flatMap((side) => side.removed)];
  const changed = sides.flatMap((side) => side.changed);
  const nothing = added.length + changed.length + (removing ? removed.length : 0) === 0;
  const fieldWord = (field: string): string => {
    const known = FIELD_IDS.find((one) => one === (SAID_AS[field] ?? field));
    return known ? t(`register_field_${known}`) : t('desk_import_other_field');
  };
  return (
    <>
      <Card title={t('desk_import_will')}>
        <dl class="facts" aria-live="polite">
          <div>
            <dt>{t('desk_import_rows')}</dt>
            <dd>{plan.lines}</dd>
          </div>
          {SIDES.map((side) => (
            <div key={side}>
              <dt>{t(`desk_tab_${side}`)}</dt>
              <dd>
                {t('desk_import_counts', {
                  added: plan[side].added.length,
                  changed: plan[side].changed.length,
                  unchanged: plan[side].unchanged.length,
                  removed: removing ? plan[side].removed.length : 0,
                })}
              </dd>
            </div>
          ))}
        </dl>
        {SIDES.map((side) => (
          <Lines
            key={side}
            title={t(`desk_import_added_${side}`, { count: plan[side].added.length })}
            lines={plan[side].added.map(({ name }: Named) => name)}
          />
        ))}
        <Lines
          title={t('desk_import_changed', { count: changed.length })}
          lines={changed.map(({ after, fields }) => `${after.name}: ${[...new Set(fields.map(fieldWord))].join(', ')}`)}
        />
        {removed.length > 0 && (
          <>
            <Lines title={t(removing ? 'desk_import_removed' : 'desk_import_not_in', { count: removed.length })} lines={removed.map(({ name }) => name)} />
            <Tick label={t('desk_import_remove')} checked={removing} onChange={setRemoving} />
          </>
        )}
      </Card>
      <Problems problems={plan.problems} cells={wrongCells(plan.problems, plan.mapping)} put={put} />
      {nothing && <Note tone="advice">{t('desk_import_nothing')}</Note>}
      <div class="actions">
        <button type="button" class="filled" disabled={nothing} onClick={() => bring(removing)}>
          {t('desk_import_do')}
        </button>
        {!nothing && <span class="soft">{n('desk_import_undo', added.length + changed.length + (removing ? removed.length : 0))}</span>}
      </div>
    </>
  );
}

/** Fields of an account or a person that go by another name in a spreadsheet. */
const SAID_AS: Readonly<Record<string, string>> = { name: 'accountName', roles: 'role' };

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly cells: readonly WrongCell[];
  readonly put: Props['put'];
}

function Problems({ problems, cells, put }: ProblemsProps) {
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
