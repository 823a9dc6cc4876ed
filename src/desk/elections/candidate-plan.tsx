// What bringing this list in would do: how its columns were read, who is added, changed and no longer named, and a sentence for every row that wants a look.
import { useMemo, useState } from 'preact/hooks';
import type { Candidate } from '../../model/workspace.ts';
import { letterOf } from '../../register/columns/letter.ts';
import type { Table } from '../../register/sheet/table.ts';
import { planCandidates, plannedCandidates } from '../../workspace/candidate-plan.ts';
import { useDesk } from '../desk.ts';

import { Lines } from '../parts/lines.tsx';
import { Card, Note } from '../parts/page.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly name: string;
  readonly table: Table;
  readonly done: () => void;
}

const said = ({ name, party, ward, handle }: Candidate): string => [name, party, ward, handle && `@${handle}`].filter(Boolean).join(', ');

export function CandidatePlanView({ name, table, done }: Props) {
  const { t, n } = useWords();
  const { workspace, edit } = useDesk();
  const [removing, setRemoving] = useState(false);
  const plan = useMemo(() => planCandidates(table, workspace.candidates), [table, workspace.candidates]);
  const { added, changed, removed, unchanged, problems, lines, columns } = plan;
  const steps = added.length + changed.length + (removing ? removed.length : 0);
  const bring = (): void => {
    edit(n('desk_candidates_brought', added.length + changed.length), (now) => ({ ...now, candidates: plannedCandidates(now.candidates, plan, removing) }));
    done();
  };
  return (
    <>
      <Card title={t('desk_candidates_will', { name })}>
        <dl class="facts" aria-live="polite">
          <div>
            <dt>{t('desk_import_rows')}</dt>
            <dd>{lines}</dd>
          </div>
          <div>
            <dt>{t('desk_import_columns_short')}</dt>
            <dd>{columns.columns.map(({ field, header, index }) => `${header || letterOf(index)} → ${t(`desk_candidates_${field}`)}`).join('; ')}</dd>
          </div>
          <div>
            <dt>{t('desk_candidates')}</dt>
            <dd>
              {t('desk_import_counts', {
                added: added.length,
                changed: changed.length,
                unchanged: unchanged.length,
                removed: removing ? removed.length : 0,
              })}
            </dd>
          </div>
        </dl>
        <Lines title={t('desk_import_added', { count: added.length })} lines={added.map(said)} />
        <Lines title={t('desk_import_changed', { count: changed.length })} lines={changed.map(({ before, after }) => `${said(before)} → ${said(after)}`)} />
        {removed.length > 0 && (
          <>
            <Lines title={t(removing ? 'desk_import_removed' : 'desk_candidates_not_in', { count: removed.length })} lines={removed.map(said)} />
            <Tick label={t('desk_import_remove')} checked={removing} onChange={setRemoving} />
          </>
        )}
      </Card>
      <Card title={n('desk_import_problems', problems.length)} tone={problems.length > 0 ? 'warn' : 'good'}>
        <p>{t(problems.length === 0 ? 'desk_import_problems_none' : 'desk_import_problems_lead')}</p>
        <Lines
          open
          title={n('desk_import_problems', problems.length)}
          lines={problems.map(({ code, row, value, other = 0 }) => t(`desk_candidates_problem_${code.replaceAll('-', '_')}`, { row, value, other }))}
        />
      </Card>
      {steps === 0 && <Note tone="advice">{t('desk_candidates_nothing')}</Note>}
      <div class="actions">
        <button type="button" class="filled" disabled={steps === 0} onClick={bring}>
          {t('desk_import_do')}
        </button>
        <button type="button" onClick={done}>
          {t('desk_cancel')}
        </button>
        {steps > 0 && <span class="soft">{n('desk_import_undo', steps)}</span>}
      </div>
    </>
  );
}
