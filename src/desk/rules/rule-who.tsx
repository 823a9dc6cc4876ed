// For whom a rule speaks up, at what times, and between which days.
import type { Who } from '../../model/rule.ts';
import type { RuleForm } from '../../workspace/rule-form.ts';
import { ChoiceField } from '../parts/field.tsx';
import { Card, Note } from '../parts/page.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.ts';
import { DayFields } from './day-fields.tsx';
import type { RulePart } from './rule-part.ts';

const WHO = ['official', 'corporate', 'professional', 'partnership', 'member', 'personal'] as const satisfies readonly Who[];

export function RuleWho({ form, before, set, problem }: RulePart) {
  const { t } = useWords();
  return (
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
      <DayFields days={form} onChange={({ from, until }) => set({ from, until })} before={before?.from} />
    </Card>
  );
}
