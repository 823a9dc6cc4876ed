// A leaver in one step: every role ends, the accounts they looked after are named, and what must be revoked on each platform is listed.
import { useState } from 'preact/hooks';
import type { Person } from '../../model/person.ts';
import { leaver, revocations } from '../../workspace/leaver.ts';
import { useDesk } from '../desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/field.tsx';
import { FormActions } from '../parts/form-actions.tsx';
import { useWords } from '../words.ts';

export function Leaving({ person, close }: { readonly person: Person; readonly close: () => void }) {
  const { t } = useWords();
  const { workspace, today, edit } = useDesk();
  const [on, setOn] = useState(today);
  const { revoke, unattended } = revocations(workspace, person);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (on === '') return;
    edit(t('desk_leaver_done', { name: person.name }), (now) => leaver(now, person.id, on));
    close();
  };
  return (
    <Dialog title={t('desk_leaver_title', { name: person.name })} onClose={close}>
      <form class="form" onSubmit={submit} noValidate>
        <p>{t('desk_leaver_lead')}</p>
        {revoke.length > 0 && (
          <div>
            <h3>{t('desk_leaver_revoke')}</h3>
            <ul>
              {revoke.map(({ account, role }) => (
                <li key={`${account.id} ${role.role}`}>{t(`desk_leaver_revoke_${account.platform}`, { account: account.name, role: role.role })}</li>
              ))}
            </ul>
          </div>
        )}
        {unattended.length > 0 && (
          <div>
            <h3>{t('desk_leaver_unattended')}</h3>
            <ul>
              {unattended.map((account) => (
                <li key={account.id}>{account.name}</li>
              ))}
            </ul>
          </div>
        )}
        <TextField label={t('desk_leaver_on')} type="date" value={on} onInput={setOn} width="short" />
        <FormActions submit={t('desk_leaver_do')} cancel={close} />
      </form>
    </Dialog>
  );
}
