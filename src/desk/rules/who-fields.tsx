// Whom a rule is for, and when it holds.
import type { Who } from '../../model/rule.ts';
import type { RuleForm } from '../../workspace/rule-form.ts';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { Card, Note } from '../parts/page.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.ts';

const WHO = ['official', 'corporate', 'professional', 'partnership', 'member', 'personal'] as const satisfies readonly Who[];

interface Props {
  readonly form: RuleForm;
  readonly set: (change: Partial<RuleForm>) => void;
  readonly problem: string | undefined;
}

export function WhoFields({ form, set, problem }: Props) {
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
        {problem && <p class="problem">{problem}</p>}
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
        value={form.until}
        onInput={(until) => set({ until })}
        width="short"
      />
    </Card>
  );
}
