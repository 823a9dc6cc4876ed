// My accounts as a list, with a box to find one by a few letters where there are many. Three hundred must come up at once.
import { useMemo, useState } from 'preact/hooks';
import { counted } from '../../i18n/counted.ts';
import type { OrganisationFile } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import type { SealedEntry } from '../../model/sealed.ts';
import { useWords } from '../words.ts';
import { found, type Held, peersOn } from './held.ts';
import { RoleCard } from './role-card.tsx';

/** Up to here every card is open. */
const FEW = 3;
/** From here there is a box to search with. */
const MANY = 7;

interface Props {
  readonly held: readonly Held[];
  readonly person: Person;
  readonly file: OrganisationFile;
  readonly today: string;
  /** Others, as one's own entry in a pack names them. */
  readonly sealed: SealedEntry['peers'] | undefined;
}

export function RoleList({ held, person, file, today, sealed }: Props) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const shown = useMemo(() => found(held, search), [held, search]);
  const many = held.length >= MANY;
  return (
    <>
      {many && (
        <p class="field">
          <label for="find-account">{t('popup_find')}</label>
          <input id="find-account" type="search" value={search} aria-describedby="found-accounts" onInput={(event) => setSearch(event.currentTarget.value)} />
          <span id="found-accounts" class="soft" role="status">
            {counted(t, 'popup_accounts_shown', shown.length)}
          </span>
        </p>
      )}
      <ul class={many ? 'cards many' : 'cards'}>
        {shown.map((one) => (
          <RoleCard
            key={`${one.account.id} ${one.role.role}`}
            held={one}
            peers={() => peersOn(one.account, person, file, today, sealed)}
            contacts={file.organisation.contacts}
            open={held.length <= FEW}
          />
        ))}
      </ul>
    </>
  );
}
