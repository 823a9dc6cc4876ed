// What an import will do, before it does: counts, what is added, changed and no longer named, and a sentence for every row that wants a look.
import { useState } from 'preact/hooks';
import { FIELD_IDS } from '../../register/columns/fields.ts';
import type { Changes } from '../../register/import/changes.ts';
import type { ImportPlan } from '../../register/import/plan.ts';
import { Lines } from '../parts/lines.tsx';
import { Card, Note } from '../parts/page.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.ts';
import { type WrongCell, wrongCells } from './import-correct.tsx';
import { LeaversInSheet } from './import-leavers.tsx';
import { ImportProblems } from './import-problems.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}
const SIDES = ['accounts', 'people'] as const;

interface Props {
  readonly plan: ImportPlan;
  readonly bring: (removeMissing: boolean) => void;
  readonly put: (cell: WrongCell, value: string) => void;
  /** Ids of leavers who have come back. */
  readonly back: ReadonlySet<string>;
  readonly onBack: (back: ReadonlySet<string>) => void;
}

export function PlanView({ plan, bring, put, back, onBack }: Props) {
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
      <LeaversInSheet leavers={plan.leavers} back={back} onBack={onBack} />
      <ImportProblems problems={plan.problems} cells={wrongCells(plan.problems, plan.mapping)} put={put} />
      {plan.forgotten.columns.length > 0 && <Note tone="warn">{t('desk_import_forgotten_columns', { names: plan.forgotten.columns.join(', ') })}</Note>}
      {plan.forgotten.rows > 0 && <Note tone="warn">{t('desk_import_forgotten_rows', { count: plan.forgotten.rows })}</Note>}
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
