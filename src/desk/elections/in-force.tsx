// The periods in force today, and on a day the officer chooses.
import { useState } from 'preact/hooks';
import type { Election } from '../../model/election.ts';
import { inForceOn, type NamedPeriod } from '../../workspace/calendar.ts';
import { useDesk } from '../desk.ts';
import { TextField } from '../parts/field.tsx';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { electionName } from './elections.tsx';

function PeriodList({ periods, none }: { readonly periods: readonly NamedPeriod[]; readonly none: string }) {
  const words = useWords();
  const { t, day } = words;
  if (periods.length === 0) return <p>{none}</p>;
  return (
    <ul class="plain">
      {periods.map((period) => (
        <li key={period.id}>{t('desk_election_in_force', { name: electionName(words, period), to: day(period.end) })}</li>
      ))}
    </ul>
  );
}

export function InForce({ elections }: { readonly elections: readonly Election[] }) {
  const { t, day } = useWords();
  const { today } = useDesk();
  const periods = inForceOn(elections, today);
  return (
    <Card title={t('desk_elections_today', { day: day(today) })} {...(periods.length > 0 ? { tone: 'warn' as const } : {})}>
      <PeriodList periods={periods} none={t('desk_elections_none_today')} />
    </Card>
  );
}

export function Then({ elections }: { readonly elections: readonly Election[] }) {
  const { t } = useWords();
  const { today } = useDesk();
  const [then, setThen] = useState(today);
  return (
    <Card title={t('desk_elections_then')} onScreen>
      <TextField label={t('desk_elections_day')} type="date" value={then} onInput={(value) => setThen(value || today)} width="short" />
      <div role="status">
        <PeriodList periods={inForceOn(elections, then)} none={t('desk_elections_none_then')} />
      </div>
    </Card>
  );
}
