// Asks for the passphrase or the recovery code of a file, and says what is wrong when it does not open.
import { useEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '../parts/field.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly name: string;
  /** What else than a passphrase opens it; the recovery code of the workspace where nothing is said. */
  readonly hint?: string;
  /** What pressing the button does, where it is not opening the file. */
  readonly action?: string;
  /** It was there before anybody asked for it, so the focus stays where it is. */
  readonly unasked?: boolean;
  /** A sentence when it did not open. */
  readonly unlock: (secret: string) => Promise<string | undefined>;
}

export function Unlock({ name, hint, unlock, action, unasked = false }: Props) {
  const { t } = useWords();
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (name !== '' && !unasked) form.current?.querySelector('input')?.focus();
  }, [name, unasked]);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setProblem(await unlock(secret));
    setBusy(false);
  };
  return (
    <form ref={form} class="form" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('desk_passphrase_of', { name })}
        hint={hint ?? t('desk_passphrase_or_code')}
        type="password"
        autocomplete="current-password"
        value={secret}
        onInput={setSecret}
        problem={problem}
      />
      <button type="submit" class="filled" disabled={busy || secret === ''}>
        {action ?? t('desk_open_do')}
      </button>
    </form>
  );
}
