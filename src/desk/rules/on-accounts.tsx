// The accounts on which a rule is to stay silent.
import { MOST_EXCEPTED } from '../../model/pack.ts';
import { byName } from '../../register/by-name.ts';
import { accountChoices } from '../accounts/choices.ts';
import { useDesk } from '../desk.ts';
import { PickList } from '../parts/pick-list.tsx';
import { useWords } from '../words.ts';

interface Props {
  /** Ids. */
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}

export function OnAccounts({ chosen, choose }: Props) {
  const { t, compare } = useWords();
  const { accounts } = useDesk().workspace;
  if (accounts.length === 0) return null;
  return (
    <details>
      <summary>{t('desk_change_accounts')}</summary>
      <PickList choices={accountChoices(byName(accounts, compare), t)} chosen={chosen} onChange={choose} />
      {chosen.length > MOST_EXCEPTED && <p class="problem">{t('desk_change_accounts_many', { most: MOST_EXCEPTED })}</p>}
    </details>
  );
}
