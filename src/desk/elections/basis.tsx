// Why a period begins when it does: the organisation's own dates with their reason, or what the law counts from, with its clause in the law's own language.
import type { Election } from '../../model/election.ts';
import { useWords } from '../words.ts';

/** As `startOf` in src/policy/elections writes it. */
const OF_LAW = /^(.+), (\d+) working days before the poll: (.+)$/;
const WHAT: Readonly<Record<string, string>> = {
  'Dissolution of Parliament': 'dissolution',
  'First day for the notice of election': 'first',
  'Last day for the notice of election': 'last',
};

export function Basis({ election, basis }: { readonly election: Partial<Pick<Election, 'start' | 'end' | 'reason'>>; readonly basis: string }) {
  const { t } = useWords();
  if (election.start || election.end) return <span class="soft">{[t('desk_election_own_dates'), election.reason].filter(Boolean).join(': ')}</span>;
  const [, what = '', days = '', clause] = OF_LAW.exec(basis) ?? [];
  const key = WHAT[what];
  if (t.language === 'cy' && key)
    return (
      <span class="soft">
        {t(`desk_election_basis_${key}`, { days })} <span lang="en">{clause}</span>
      </span>
    );
  return (
    <span class="soft" lang="en">
      {basis}
    </span>
  );
}
