// What a rule is called, what it is about, and the words it looks for.
import { type Category, categorySchema } from '../../model/rule.ts';
import { AreaField, ChoiceField, TextField } from '../parts/field.tsx';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { type RulePart, sidesOf } from './rule-part.ts';

export function RuleWhat(part: RulePart) {
  const { t } = useWords();
  const { form, set, problem } = part;
  return (
    <>
      <Card title={t('desk_field_group_what')}>
        {sidesOf(part, 'title').map(([side, value, change]) => (
          <TextField
            key={side}
            label={t(`desk_field_title_${side}`)}
            value={value}
            onInput={change}
            problem={side === 'en' ? problem('title') : undefined}
            {...(side === 'en' ? { hint: t('desk_field_title_hint') } : {})}
          />
        ))}
        <ChoiceField
          label={t('desk_rule_category')}
          hint={t('desk_field_category_hint')}
          value={form.category}
          onChange={(category) => set({ category: category as Category })}
          problem={problem('category')}
          choices={[
            ...(form.category === '' ? ([['', t('desk_field_category_choose')]] as const) : []),
            ...categorySchema.options.filter((one) => one !== 'allow').map((one) => [one, t(`desk_category_${one.replaceAll('-', '_')}`)] as const),
          ]}
        />
      </Card>
      <Card title={t('desk_field_group_words')}>
        <AreaField
          label={t('desk_field_words')}
          hint={t('desk_field_words_hint')}
          rows={4}
          value={form.words}
          onInput={(words) => set({ words })}
          problem={problem('words')}
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
    </>
  );
}
