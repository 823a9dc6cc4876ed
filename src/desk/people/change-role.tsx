// Another role on an account in place of the one held: since when, and whether it is suspended, stays as it was.
import { useState } from 'preact/hooks';
import type { Role } from '../../model/person.ts';
import { useDesk } from '../desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { ChoiceField } from '../parts/field.tsx';
import { FormActions } from '../parts/form-actions.tsx';
import { useWords } from '../words.ts';
import { ROLE_NAMES } from './role-names.ts';

interface Props {
  readonly role: Role;
  /** Names of the other roles held on the same account: nobody holds one twice. */
  readonly others: readonly string[];
  readonly keep: (name: string, label: string) => void;
  readonly close: () => void;
}

export function ChangeRole({ role: { account, role: before }, others, keep, close }: Props) {
  const { t } = useWords();
  const { workspace } = useDesk();
  const [name, setName] = useState(before);
  const on = workspace.accounts.find(({ id }) => id === account);
  const names = [...new Set([before, ...(on ? ROLE_NAMES[on.platform] : [])])].filter((one) => !others.includes(one));
  const submit = (event: Event): void => {
    event.preventDefault();
    if (name !== before) keep(name, t('desk_role_now', { account: on?.name ?? account, before, role: name }));
    close();
  };
  return (
    <Dialog title={t('desk_role_change_on', { account: on?.name ?? account })} onClose={close}>
      <form data-keep class="form" onSubmit={submit} noValidate>
        <ChoiceField
          label={t('desk_role_role')}
          hint={t('desk_role_change_hint')}
          value={name}
          onChange={setName}
          choices={names.map((one) => [one, one])}
          width="short"
        />
        <FormActions submit={t('desk_role_change_do')} cancel={close} />
      </form>
    </Dialog>
  );
}
