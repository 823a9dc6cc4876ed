// The pre-election periods in force today, with their last day.
import { type OpenPolicy, periodsInForce } from '../../policy/index.ts';
import { Icon } from '../../ui/icons.tsx';
import { useWords } from '../words.ts';

export function Periods({ policy, now }: { readonly policy: OpenPolicy | undefined; readonly now: () => Date }) {
  const { t, day } = useWords();
  const periods = policy ? periodsInForce(policy, now()) : [];
  if (periods.length === 0) return null;
  return (
    <ul class="periods">
      {periods.map((period) => (
        <li key={period.id} class="notice with-icon">
          <Icon name="calendar" />
          <span>{t('popup_period', { election: t(`popup_election_${period.type}`), day: day(period.end) })}</span>
        </li>
      ))}
    </ul>
  );
}
