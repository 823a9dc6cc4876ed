// Where a rule of the extension is to stay silent: drafts with these words, or these accounts.
import type { Dispatch, StateUpdater } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { AreaField } from '../parts/field.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.ts';

interface Props {
  /** One on a line. */
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly accounts: readonly string[];
  readonly setAccounts: Dispatch<StateUpdater<readonly string[]>>;
  readonly problem: string | undefined;
}

export function ExceptionFields({ words, setWords, accounts, setAccounts, problem }: Props) {
  const { t } = useWords();
  const { workspace } = useDesk();
  return (
    <>
      <AreaField label={t('desk_change_words')} hint={t('desk_change_words_hint')} value={words} onInput={setWords} problem={problem} />
      {workspace.accounts.length > 0 && (
        <details>
          <summary>{t('desk_change_accounts')}</summary>
          {workspace.accounts.map(({ id, name }) => (
            <Tick
              key={id}
              label={name}
              checked={accounts.includes(id)}
              onChange={(checked) => setAccounts((before) => (checked ? [...before, id] : before.filter((one) => one !== id)))}
            />
          ))}
        </details>
      )}
    </>
  );
}
