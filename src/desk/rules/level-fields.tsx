// How grave a slip against the rule is, and the level it has: the risk suggests one, and whoever writes the rule chooses.
import { suggestedLevel } from '../../workspace/levels.ts';
import type { RuleForm } from '../../workspace/rule-form.ts';
import { ChoiceField } from '../parts/field.tsx';
import { Card, Note } from '../parts/page.tsx';
import { Radios } from '../parts/tick.tsx';
import { useWords } from '../words.ts';

const LEVELS = ['advice', 'warn', 'block'] as const;

export function LevelFields({ form, setForm }: { readonly form: RuleForm; readonly setForm: (form: RuleForm) => void }) {
  const { t } = useWords();
  const suggested = suggestedLevel(form.likelihood, form.consequence);
  const scale = (field: 'likelihood' | 'consequence') => (
    <ChoiceField
      label={t(`desk_field_${field}`)}
      value={String(form[field])}
      width="short"
      choices={[1, 2, 3, 4, 5].map((one) => [String(one), `${one} ${t(`desk_${field}_${one}`)}`])}
      onChange={(value) => {
        const next = { ...form, [field]: Number(value) };
        // The level follows the risk until somebody chooses otherwise.
        setForm(form.level === suggested ? { ...next, level: suggestedLevel(next.likelihood, next.consequence) } : next);
      }}
    />
  );
  return (
    <Card title={t('desk_field_group_level')}>
      <div class="row-of-fields">
        {scale('likelihood')}
        {scale('consequence')}
      </div>
      <Note tone={suggested}>{t('desk_level_suggested', { score: form.likelihood * form.consequence, level: t(`desk_level_${suggested}`) })}</Note>
      <Radios
        legend={t('desk_rule_level')}
        value={form.level}
        onChange={(level) => setForm({ ...form, level: level as RuleForm['level'] })}
        choices={LEVELS.map((one) => [one, t(`desk_level_${one}`), t(`desk_level_${one}_means`)])}
      />
    </Card>
  );
}
