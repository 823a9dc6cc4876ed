// One action of the improvement plan: written, changed, taken away.
import { useState } from 'preact/hooks';
import { type Improvement, improvementSchema, progressSchema } from '../../model/register.ts';
import { withItem, withoutEmpty, withoutItem } from '../../workspace/items.ts';
import { idFrom } from '../../workspace/new.ts';
import { useDesk } from '../desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { AreaField, ChoiceField, TextField } from '../parts/field.tsx';
import { FormActions } from '../parts/form-actions.tsx';
import { useWords } from '../words.ts';

export function PlanForm({ before, close }: { readonly before: Improvement | undefined; readonly close: () => void }) {
  const { t } = useWords();
  const { workspace, edit } = useDesk();
  const [draft, setDraft] = useState<Improvement>(before ?? { id: '', recommendation: '', priority: 2, progress: 'on-track' });
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Improvement>): void => setDraft((now) => ({ ...now, ...change }));
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    const id = draft.id || idFrom(draft.recommendation.slice(0, 40), new Set(workspace.improvements.map((one) => one.id)));
    const parsed = improvementSchema.safeParse(withoutEmpty({ ...draft, id, recommendation: draft.recommendation.trim() }));
    if (!parsed.success) return;
    edit(t('desk_plan_kept'), (now) => withItem(now, 'improvements', parsed.data));
    close();
  };
  return (
    <Dialog title={t(before ? 'desk_plan_change' : 'desk_plan_new')} onClose={close} wide>
      <form class="form" onSubmit={submit} noValidate>
        <AreaField
          label={t('desk_plan_recommendation')}
          rows={2}
          value={draft.recommendation}
          onInput={(recommendation) => set({ recommendation })}
          problem={tried && draft.recommendation.trim() === '' ? t('desk_plan_recommendation_missing') : undefined}
        />
        <div class="row-of-fields">
          <ChoiceField
            label={t('desk_plan_priority')}
            value={String(draft.priority)}
            onChange={(value) => set({ priority: Number(value) as Improvement['priority'] })}
            choices={['1', '2', '3'].map((one) => [one, one])}
            width="short"
          />
          <ChoiceField
            label={t('desk_plan_progress')}
            value={draft.progress}
            onChange={(value) => set({ progress: progressSchema.parse(value) })}
            choices={progressSchema.options.map((one) => [one, t(`desk_plan_${one.replaceAll('-', '_')}`)])}
            width="short"
          />
          <TextField label={t('desk_plan_owner')} value={draft.owner ?? ''} onInput={(owner) => set({ owner })} width="short" />
        </div>
        <AreaField label={t('desk_plan_response')} rows={2} value={draft.response ?? ''} onInput={(response) => set({ response })} />
        <div class="row-of-fields">
          <TextField label={t('desk_plan_target')} type="date" value={draft.target ?? ''} onInput={(target) => set({ target })} width="short" />
          <TextField label={t('desk_plan_revised')} type="date" value={draft.revised ?? ''} onInput={(revised) => set({ revised })} width="short" />
        </div>
        <AreaField label={t('desk_plan_update')} rows={2} value={draft.update ?? ''} onInput={(update) => set({ update })} />
        <FormActions submit={t('desk_keep')} cancel={close}>
          {before && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                edit(t('desk_plan_removed'), (now) => withoutItem(now, 'improvements', before.id));
                close();
              }}
            >
              {t('desk_remove')}
            </button>
          )}
        </FormActions>
      </form>
    </Dialog>
  );
}
