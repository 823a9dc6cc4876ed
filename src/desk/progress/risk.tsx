// The five by five picture: how many rules guard against slips of each likelihood and consequence. A table, so that it reads and prints as one.
import type { Rule } from '../../model/rule.ts';
import { suggestedLevel } from '../../workspace/levels.ts';
import { riskSquares } from '../../workspace/progress.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';

const SCALE = [1, 2, 3, 4, 5] as const;

export function RiskPicture({ rules, id }: { readonly rules: readonly Rule[]; readonly id: string }) {
  const { t } = useWords();
  const squares = riskSquares(rules);
  return (
    <Card title={t('desk_risk_title')} id={id}>
      <p>{t('desk_risk_lead')}</p>
      <table class="risk">
        <caption class="unseen">{t('desk_risk_title')}</caption>
        <thead>
          <tr>
            <th scope="col">
              {t('desk_field_consequence')} ↓ · {t('desk_field_likelihood')} →
            </th>
            {SCALE.map((likelihood) => (
              <th key={likelihood} scope="col">
                {likelihood} {t(`desk_likelihood_${likelihood}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {squares.map((row, down) => {
            const consequence = 5 - down;
            return (
              <tr key={consequence}>
                <th scope="row">
                  {consequence} {t(`desk_consequence_${consequence}`)}
                </th>
                {row.map((count, across) => {
                  const level = suggestedLevel(across + 1, consequence);
                  return (
                    <td key={SCALE[across]} data-tone={level}>
                      <strong>{count}</strong> <span class="soft">{t(`desk_level_${level}`)}</span>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="soft">{t('desk_risk_key')}</p>
    </Card>
  );
}
