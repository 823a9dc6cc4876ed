// A key out of the safe: its file is chosen, and then opened with its passphrase. The file of another kind of key, or of another organisation, is refused.
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { FileButton } from '../parts/file-button.tsx';
import { Unlock } from '../start/unlock.tsx';
import { useWords } from '../words.ts';
import { type KeyFile, keyFileIn } from './key-file.ts';

interface Props {
  readonly kind: KeyFile['role'];
  /** What the button says. */
  readonly label: string;
  readonly filled?: boolean;
  /** A sentence for a file of the right kind that is the wrong one all the same. */
  readonly wrong?: (file: KeyFile) => string | undefined;
  /** @returns false when the passphrase did not open it */
  readonly open: (file: KeyFile, passphrase: string) => Promise<boolean>;
}

export function KeyFromFile({ kind, label, filled = false, wrong, open }: Props) {
  const { t } = useWords();
  const { say, workspace } = useDesk();
  const { id, name } = workspace.organisation;
  const [file, setFile] = useState<KeyFile>();
  const chosen = async (one: File): Promise<void> => {
    const found = keyFileIn(await one.text());
    if (found?.role !== kind) return say(t('desk_key_not_a_key'), 'bad');
    // Nothing of it is taken: with another organisation's key on this device nothing here could be signed.
    if (found.organisation !== id) return say(t('desk_key_other_organisation', { other: found.organisation, organisation: name }), 'bad');
    const problem = wrong?.(found);
    if (problem !== undefined) return say(problem, 'bad');
    setFile(found);
  };
  const unlock = async (passphrase: string): Promise<string | undefined> => {
    if (!file || !(await open(file, passphrase))) return t('desk_key_not_opened');
    setFile(undefined);
    return undefined;
  };
  return (
    <>
      <FileButton label={label} accept=".json" filled={filled} onFile={(one) => void chosen(one)} />
      {file && <Unlock name={file.name} hint={t('desk_key_unlock_hint')} unlock={unlock} />}
    </>
  );
}
