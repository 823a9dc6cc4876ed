// Choosing a passphrase: twice, long enough, and said plainly what it is for.
import { useState } from 'preact/hooks';
import { TextField } from '../parts/field.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.ts';

/** Characters of the shortest passphrase: three or four short words. */
const SHORTEST = 12;

export interface Passphrase {
  readonly first: string;
  readonly second: string;
}

/** Key of what is wrong with it; undefined when nothing is. */
export function passphraseFault({ first, second }: Passphrase): string | undefined {
  if (first.length < SHORTEST) return 'desk_passphrase_short';
  return first === second ? undefined : 'desk_passphrase_differ';
}

interface Props {
  readonly value: Passphrase;
  readonly onInput: (value: Passphrase) => void;
  /** What it is for; the file of the workspace where nothing is said. */
  readonly label?: string;
  /** How to choose it, where it is another than that of the workspace. */
  readonly hint?: string;
  /** Shows what is wrong; not before the person has tried. */
  readonly tried: boolean;
}

export function PassphraseFields({ value, onInput, tried, label, hint }: Props) {
  const { t } = useWords();
  const [seen, setSeen] = useState(false);
  const fault = tried ? passphraseFault(value) : undefined;
  return (
    <>
      <TextField
        label={label ?? t('desk_passphrase_new')}
        type={seen ? 'text' : 'password'}
        autocomplete="new-password"
        value={value.first}
        onInput={(first) => onInput({ ...value, first })}
        hint={hint ?? t('desk_passphrase_hint')}
        problem={fault === 'desk_passphrase_short' ? t(fault, { least: SHORTEST }) : undefined}
      />
      <TextField
        label={t('desk_passphrase_again')}
        type={seen ? 'text' : 'password'}
        autocomplete="new-password"
        value={value.second}
        onInput={(second) => onInput({ ...value, second })}
        problem={fault === 'desk_passphrase_differ' ? t(fault) : undefined}
      />
      <Tick label={t('desk_passphrase_show')} checked={seen} onChange={setSeen} />
    </>
  );
}
