// Which words a rule looks for: the words, what must stand near them, and what keeps it silent.
import type { RuleForm } from '../../workspace/rule-form.ts';
import { AreaField, TextField } from '../parts/field.tsx';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly form: RuleForm;
  readonly set: (change: Partial<RuleForm>) => void;
  readonly problem: string | undefined;
}

export function WordsFields({ form, set, problem }: Props) {
  const { t } = useWords();
  return (
    <Card title={t('desk_field_group_words')}>
      <AreaField
        label={t('desk_field_words')}
        hint={t('desk_field_words_hint')}
        rows={4}
        value={form.words}
        onInput={(words) => set({ words })}
        problem={problem}
      />
      <AreaField label={t('desk_field_near')} hint={t('desk_field_near_hint')} rows={2} value={form.near} onInput={(near) => set({ near })} />
      {form.near.trim() !== '' && (
        <TextField
          label={t('desk_field_within')}
          hint={t('desk_field_within_hint')}
          type="number"
          min={0}
          max={40}
          value={String(form.within)}
          onInput={(value) => set({ within: Math.max(0, Math.min(40, Number(value) || 0)) })}
          width="short"
        />
      )}
      <AreaField label={t('desk_field_except')} hint={t('desk_field_except_hint')} rows={2} value={form.except} onInput={(except) => set({ except })} />
    </Card>
  );
}
