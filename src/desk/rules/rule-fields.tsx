// The fields of a rule, in the order in which one thinks: what, which words, who and when, what to say, how grave, examples.
import type { Tried } from '../../workspace/evidence.ts';
import type { RuleForm } from '../../workspace/rule-form.ts';
import { AreaField } from '../parts/field.tsx';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { LevelFields } from './level-fields.tsx';
import type { RulePart } from './rule-part.ts';
import { RuleSays } from './rule-says.tsx';
import { RuleWhat } from './rule-what.tsx';
import { RuleWho } from './rule-who.tsx';

interface Props {
  readonly form: RuleForm;
  readonly setForm: (form: RuleForm) => void;
  /** The rule as it was, when one is changed. */
  readonly before: RuleForm | undefined;
  readonly missing: readonly (keyof RuleForm)[];
  /** Examples that do not come out right. */
  readonly wrong: readonly Tried[];
}

export function RuleFields({ form, setForm, before, missing, wrong }: Props) {
  const { t } = useWords();
  const part: RulePart = {
    form,
    before,
    set: (change) => setForm({ ...form, ...change }),
    problem: (field) => (missing.includes(field) ? t(`desk_field_${field}_missing`) : undefined),
  };
  const { set } = part;
  const example = (side: 'warn' | 'quiet'): string | undefined => {
    const first = wrong.find((one) => one.side === side);
    return part.problem(side) ?? (first && t(`desk_field_${side}_wrong`, { text: first.text }));
  };
  return (
    <>
      <RuleWhat {...part} />
      <RuleWho {...part} />
      <RuleSays {...part} />
      <LevelFields form={form} setForm={setForm} />
      <Card title={t('desk_field_group_examples')}>
        <p class="soft">{t('desk_field_examples_hint')}</p>
        <AreaField label={t('desk_field_warn')} rows={5} value={form.warn} onInput={(warn) => set({ warn })} problem={example('warn')} />
        <AreaField label={t('desk_field_quiet')} rows={5} value={form.quiet} onInput={(quiet) => set({ quiet })} problem={example('quiet')} />
      </Card>
    </>
  );
}
