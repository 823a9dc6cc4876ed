// What a rule says when it speaks up: why, what to do instead, and where that is written.
import { AreaField, TextField } from '../parts/field.tsx';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { type RulePart, sidesOf } from './rule-part.ts';

const TEXTS = ['why', 'wayOut'] as const;

export function RuleSays(part: RulePart) {
  const { t } = useWords();
  const { form, set, problem } = part;
  return (
    <Card title={t('desk_field_group_say')}>
      <p class="soft">{t('desk_field_say_hint')}</p>
      {TEXTS.flatMap((field) =>
        sidesOf(part, field).map(([side, value, change]) => (
          <AreaField
            key={`${field} ${side}`}
            label={t(`desk_field_${field}_${side}`)}
            rows={2}
            lang={side}
            value={value}
            onInput={change}
            problem={side === 'en' ? problem(field) : undefined}
          />
        )),
      )}
      <TextField label={t('desk_field_basis')} hint={t('desk_field_basis_hint')} value={form.basis} onInput={(basis) => set({ basis })} />
    </Card>
  );
}
