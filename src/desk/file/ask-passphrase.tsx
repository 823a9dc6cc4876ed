// Asks for a new passphrase: before the first saving of a workspace that has none, after opening by recovery code, or at will.
import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { FormActions } from '../parts/form-actions.tsx';
import { PassphraseFields, passphraseFault } from '../start/passphrase.tsx';
import { useWords } from '../words.ts';

export function AskPassphrase({ set, close }: { readonly set: (passphrase: string) => void; readonly close: () => void }) {
  const { t } = useWords();
  const [value, setValue] = useState({ first: '', second: '' });
  const [tried, setTried] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (passphraseFault(value) === undefined) set(value.first);
  };
  return (
    <Dialog title={t('desk_passphrase_title')} onClose={close}>
      <form class="form" onSubmit={submit} noValidate>
        <p>{t('desk_passphrase_lead')}</p>
        <PassphraseFields value={value} onInput={setValue} tried={tried} />
        <FormActions submit={t('desk_passphrase_set')} cancel={close} />
      </form>
    </Dialog>
  );
}
