// The plan of improvement in an auditor's columns: kept here, exported as they ask for it. An accepted risk is closed, and not the same as fixed.
import { useState } from 'preact/hooks';
import { type Improvement, progressSchema } from '../../model/register.ts';
import { type PlanWords, planRows } from '../../register/report/improvement.ts';
import { csvOf } from '../../workspace/csv.ts';
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import { Table } from '../parts/table.tsx';
import { useWords } from '../words.ts';
import { PlanForm } from './plan-form.tsx';

const COLUMNS = ['recommendation', 'priority', 'response', 'owner', 'target', 'revised', 'update', 'progress'] as const;

export function Improvements({ id }: { readonly id: string }) {
  const { t, language } = useWords();
  const { workspace, given } = useDesk();
  const [form, setForm] = useState<Improvement | 'new' | undefined>();
  const cell = (one: Improvement, column: (typeof COLUMNS)[number]): string =>
    column === 'progress' ? t(`desk_plan_${one.progress.replaceAll('-', '_')}`) : String(one[column] ?? '');
  const rows = workspace.improvements;
  const download = (): void => {
    const progress = Object.fromEntries(progressSchema.options.map((one) => [one, t(`desk_plan_${one.replaceAll('-', '_')}`)])) as PlanWords['progress'];
    // An auditor reads their own columns, whatever this page calls them; a Welsh body has them in Welsh.
    const plan = language === 'en' ? planRows(rows) : planRows(rows, { columns: COLUMNS.map((column) => t(`desk_plan_${column}`)), progress });
    given.places.download(`${workspace.organisation.id}-improvement-plan.csv`, `\uFEFF${csvOf(plan)}`, 'text/csv');
  };
  return (
    <Card title={t('desk_plan_title')} id={id}>
      <p>{t('desk_plan_lead')}</p>
      {rows.length > 0 && (
        <Table
          caption={t('desk_plan_title')}
          rows={rows}
          keyOf={({ id }) => id}
          nameOf={({ recommendation }) => recommendation}
          columns={COLUMNS.map((column) => ({
            id: column,
            title: t(`desk_plan_${column}`),
            text: (one: Improvement) => cell(one, column),
            ...(column === 'recommendation' ? { open: setForm } : {}),
          }))}
        />
      )}
      <div class="actions">
        <button type="button" onClick={() => setForm('new')}>
          {t('desk_plan_new')}
        </button>
        {rows.length > 0 && (
          <button type="button" onClick={download}>
            {t('desk_plan_download')}
          </button>
        )}
      </div>
      {form && <PlanForm before={form === 'new' ? undefined : form} close={() => setForm(undefined)} />}
    </Card>
  );
}
