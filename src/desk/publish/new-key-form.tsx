// Making a key: a passphrase for its file, twice, and one button. Pressed too early, it says what is missing.
import type { ComponentChildren, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { focusFault } from '../parts/focus-fault.ts';
import { PassphraseFields, passphraseFault } from '../start/passphrase.tsx';

interface Props {
  /** Of the passphrase: what it is for, and how to choose it. */
  readonly label: string;
  readonly hint: string;
  /** What the button says. */
  readonly action: string;
  /** What is asked before the passphrase; `tried` is true once the button was pressed. */
  readonly before?: (tried: boolean) => ComponentChildren;
  /** What is worth knowing before one presses. */
  readonly children?: ComponentChildren;
  /** Called with a passphrase that is good enough. */
  readonly make: (passphrase: string) => Promise<void>;
}

export function NewKeyForm({ label, hint, action, before, children, make }: Props) {
  const [passphrase, setPassphrase] = useState({ first: '', second: '' });
  const [tried, setTried] = useState(false);
  const submit = (event: TargetedEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    focusFault(event.currentTarget);
    if (passphraseFault(passphrase) === undefined) void make(passphrase.first);
  };
  return (
    <form class="form" onSubmit={submit} noValidate>
      {before?.(tried)}
      <PassphraseFields label={label} hint={hint} value={passphrase} onInput={setPassphrase} tried={tried} />
      {children}
      <button type="submit" class="filled">
        {action}
      </button>
    </form>
  );
}
