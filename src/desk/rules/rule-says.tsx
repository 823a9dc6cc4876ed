// What one rule says to people, on whom and when, and how grave it is.

import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { LevelPill, type RuleRow } from './columns.tsx';

export function RuleSays({ row: { rule, level } }: { readonly row: RuleRow }) {
  const { t, say } = useWords();
  const words = (text: { readonly en: string; readonly cy: string }): string => say(text).replace(/\{\w+\}/g, '…');
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
        <div>
          <dt>{t('desk_rule_who')}</dt>
          <dd>{rule.who.map((who) => t(`desk_who_${who}`)).join(', ')}</dd>
        </div>
        <div>
          <dt>{t('desk_rule_when')}</dt>
          <dd>{t(`desk_when_${(rule.when ?? 'always').replaceAll('-', '_')}`)}</dd>
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
