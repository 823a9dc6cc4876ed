// The fields of a rule, in the order in which one thinks: what, which words, who and when, what to say, how grave, examples.
import { type Category, categorySchema, type Who } from '../../model/rule.ts';
import type { Bilingual } from '../../model/text.ts';
import type { Tried } from '../../workspace/evidence.ts';
import type { RuleForm } from '../../workspace/rule-form.ts';
import { useDesk } from '../desk.ts';
import { AreaField, ChoiceField, TextField } from '../parts/field.tsx';
import { Card, Note } from '../parts/page.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.ts';
import { LevelFields } from './level-fields.tsx';

const WHO = ['official', 'corporate', 'professional', 'partnership', 'member', 'personal'] as const satisfies readonly Who[];

interface Props {
  readonly form: RuleForm;
  readonly setForm: (form: RuleForm) => void;
  readonly missing: readonly (keyof RuleForm)[];
  /** Examples that do not come out right. */
  readonly wrong: readonly Tried[];
}

export function RuleFields({ form, setForm, missing, wrong }: Props) {
  const { t } = useWords();
  const { today } = useDesk();
  const set = (change: Partial<RuleForm>): void => setForm({ ...form, ...change });
  const problem = (field: keyof RuleForm): string | undefined => (missing.includes(field) ? t(`desk_field_${field}_missing`) : undefined);
  const example = (side: 'warn' | 'quiet'): string | undefined => {
    const first = wrong.find((one) => one.side === side);
    return problem(side) ?? (first && t(`desk_field_${side}_wrong`, { text: first.text }));
  };
  const bilingual = (field: 'title' | 'why' | 'wayOut'): readonly ['en' | 'cy', string, (value: string) => void][] =>
    (['en', 'cy'] as const).map((side) => [side, form[field][side], (value) => set({ [field]: { ...form[field], [side]: value } as Bilingual })]);
  return (
    <>
      <Card title={t('desk_field_group_what')}>
        {bilingual('title').map(([side, value, change]) => (
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
      <Card title={t('desk_field_group_who')}>
        <fieldset class="ticks">
          <legend>{t('desk_rule_who')}</legend>
          {WHO.map((who) => (
            <Tick
              key={who}
              label={t(`desk_who_${who}`)}
              checked={form.who.includes(who)}
              onChange={(checked) => set({ who: checked ? [...form.who, who] : form.who.filter((one) => one !== who) })}
            />
          ))}
          {problem('who') && <p class="problem">{problem('who')}</p>}
        </fieldset>
        {form.who.includes('personal') && <Note tone="advice">{t('desk_field_personal')}</Note>}
        <ChoiceField
          label={t('desk_rule_when')}
          value={form.when}
          onChange={(when) => set({ when: when as RuleForm['when'] })}
          choices={(['always', 'pre-election', 'outside-pre-election'] as const).map((one) => [one, t(`desk_when_${one.replaceAll('-', '_')}`)])}
        />
        <TextField
          label={t('desk_field_until')}
          hint={t('desk_field_until_hint')}
          type="date"
          min={today}
          problem={form.until !== '' && form.until < today ? t('desk_day_past') : undefined}
          value={form.until}
          onInput={(until) => set({ until })}
          width="short"
        />
      </Card>
      <Card title={t('desk_field_group_say')}>
        <p class="soft">{t('desk_field_say_hint')}</p>
        {bilingual('why').map(([side, value, change]) => (
          <AreaField
            key={side}
            label={t(`desk_field_why_${side}`)}
            rows={2}
            lang={side}
            value={value}
            onInput={change}
            problem={side === 'en' ? problem('why') : undefined}
          />
        ))}
        {bilingual('wayOut').map(([side, value, change]) => (
          <AreaField
            key={side}
            label={t(`desk_field_wayOut_${side}`)}
            rows={2}
            lang={side}
            value={value}
            onInput={change}
            problem={side === 'en' ? problem('wayOut') : undefined}
          />
        ))}
        <TextField label={t('desk_field_basis')} hint={t('desk_field_basis_hint')} value={form.basis} onInput={(basis) => set({ basis })} />
      </Card>
      <LevelFields form={form} setForm={setForm} />
      <Card title={t('desk_field_group_examples')}>
        <p class="soft">{t('desk_field_examples_hint')}</p>
        <AreaField label={t('desk_field_warn')} rows={5} value={form.warn} onInput={(warn) => set({ warn })} problem={example('warn')} />
        <AreaField label={t('desk_field_quiet')} rows={5} value={form.quiet} onInput={(quiet) => set({ quiet })} problem={example('quiet')} />
      </Card>
    </>
  );
}
