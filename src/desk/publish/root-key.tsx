// The root key says who may sign. It is made once, goes into the safe as a file, and is taken out when the signers change.
import { useState } from 'preact/hooks';
import { lockKey, newKey, openKey } from '../../packs/index.ts';
import { type RootState, withRoot } from '../../workspace/roots.ts';
import { useDesk } from '../desk.ts';
import { FileButton } from '../parts/file-button.tsx';
import { Card, Note } from '../parts/page.tsx';
import { PassphraseFields, passphraseFault } from '../start/passphrase.tsx';
import { Unlock } from '../start/unlock.tsx';
import { useWords } from '../words.ts';
import { type KeyFile, keyFileIn, keyFileText } from './key-file.ts';

export function RootKey({ state }: { readonly state: RootState }) {
  const { t } = useWords();
  const { workspace, given, edit, say } = useDesk();
  const { id } = workspace.organisation;
  const [passphrase, setPassphrase] = useState({ first: '', second: '' });
  const [tried, setTried] = useState(false);
  const [file, setFile] = useState<KeyFile>();

  const make = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (passphraseFault(passphrase) !== undefined || workspace.signers.length === 0) return;
    const key = await newKey();
    const locked = await lockKey(key, passphrase.first);
    const next = await withRoot(workspace, key, given.now());
    given.places.download(`${id}-root-key.json`, keyFileText({ role: 'root', organisation: id, name: t('desk_root_name'), kid: key.kid, locked }));
    // Taken back from the message, it would leave a worthless file in the safe; Undo at the top says what it takes back.
    edit(t('desk_root_made'), () => next, { undo: false });
  };
  const renew = async (secret: string): Promise<string | undefined> => {
    const key = file && (await openKey(file.locked, secret));
    if (!key) return t('desk_key_not_opened');
    const next = await withRoot(workspace, key, given.now());
    setFile(undefined);
    edit(t('desk_root_renewed'), () => next);
    return undefined;
  };
  return (
    <Card title={t('desk_root_title')}>
      <p>{t('desk_root_lead')}</p>
      {state === 'none' && workspace.signers.length === 0 ? (
        <Note tone="advice">{t('desk_root_signers_first')}</Note>
      ) : state === 'none' ? (
        <form class="form" onSubmit={(event) => void make(event)} noValidate>
          <PassphraseFields label={t('desk_root_passphrase')} hint={t('desk_root_passphrase_hint')} value={passphrase} onInput={setPassphrase} tried={tried} />
          {workspace.signers.length === 1 && <Note tone="advice">{t('desk_root_one_signer')}</Note>}
          <button type="submit" class="filled">
            {t('desk_root_make')}
          </button>
        </form>
      ) : (
        <>
          <Note tone={state === 'ready' ? 'good' : 'warn'}>{t(`desk_root_${state}`)}</Note>
          {state !== 'ready' && (
            <FileButton
              label={t('desk_root_use')}
              accept=".json"
              filled
              onFile={(one) =>
                void one.text().then((text) => {
                  const found = keyFileIn(text);
                  if (found?.role === 'root') setFile(found);
                  else say(t('desk_key_not_a_key'), 'bad');
                })
              }
            />
          )}
          {file && <Unlock name={file.name} unlock={renew} />}
        </>
      )}
    </Card>
  );
}
