// What a rule says and how grave it is, the words it looks for where it was written here, for whom and when.
import type { Bilingual } from '../../model/text.ts';
import type { RuleForm } from '../../workspace/rule-form.ts';
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { LevelPill, type RuleRow } from './columns.tsx';
import { daysText } from './days-text.ts';
import { FactsOfForm } from './facts-of-form.tsx';

interface Props {
  readonly row: RuleRow;
  /** Where it is a rule of one's own that the form can hold. */
  readonly form: RuleForm | undefined;
}

export function RuleCard({ row: { rule, level, days }, form }: Props) {
  const { t, say, day } = useWords();
  const { today } = useDesk();
  const words = (text: Bilingual): string => say(text).replace(/\{\w+\}/g, '…');
  return (
    <Card title={t('desk_rule_says')}>
      <p>
        <LevelPill t={t} level={level} /> {t(`desk_level_${level}_means`)}
      </p>
      <blockquote>{words(rule.why)}</blockquote>
      <p>
        <strong>{t('desk_rule_way_out')}</strong> {words(rule.wayOut)}
      </p>
      <dl class="facts">
        {form && <FactsOfForm form={form} />}
        <div>
          <dt>{t('desk_rule_who')}</dt>
          <dd>{rule.who.map((who) => t(`desk_who_${who}`)).join(', ')}</dd>
        </div>
        <div>
          <dt>{t('desk_rule_when')}</dt>
          <dd>
            {t(`desk_when_${(rule.when ?? 'always').replaceAll('-', '_')}`)}
            {(days.from || days.until) &&
              `, ${days.until && days.until < today ? t('desk_response_over', { day: day(days.until) }) : daysText({ t, day }, days)}`}
          </dd>
        </div>
        {rule.basis && (
          <div>
            <dt>{t('desk_rule_basis')}</dt>
            <dd>{rule.basis}</dd>
          </div>
        )}
        <div>
          <dt>{t('desk_rule_risk')}</dt>
          <dd>{t('desk_rule_risk_is', { likelihood: rule.likelihood, consequence: rule.consequence, score: rule.likelihood * rule.consequence })}</dd>
        </div>
      </dl>
    </Card>
  );
}
