// Why a period begins when it does: the organisation's own dates with their reason, or the clause of the law, which is quoted in the law's own language.
import type { Election } from '../../model/election.ts';
import { useWords } from '../words.ts';

export function Basis({ election, basis }: { readonly election: Partial<Pick<Election, 'start' | 'end' | 'reason'>>; readonly basis: string }) {
  const { t } = useWords();
  if (election.start || election.end) return <span class="soft">{[t('desk_election_own_dates'), election.reason].filter(Boolean).join(': ')}</span>;
  return (
    <span class="soft" lang="en">
      {basis}
    </span>
  );
}
