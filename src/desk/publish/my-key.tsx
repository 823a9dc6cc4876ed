// One's own signing key: made on this device with its recovery file, or brought back from one.
import { useState } from 'preact/hooks';
import { idFrom } from '../../workspace/new.ts';
import { useDesk } from '../desk.ts';
import { TextField } from '../parts/field.tsx';
import { FileButton } from '../parts/file-button.tsx';
import { Card, Note } from '../parts/page.tsx';
import { PassphraseFields, passphraseFault } from '../start/passphrase.tsx';
import { Unlock } from '../start/unlock.tsx';
import { useWords } from '../words.ts';
import { type DeviceKey, makeDeviceKey, restoreDeviceKey } from './device-key.ts';
import { type KeyFile, keyFileIn } from './key-file.ts';

export function MyKey({ mine, reload }: { readonly mine: DeviceKey | undefined; readonly reload: () => void }) {
  const { t } = useWords();
  const { workspace, given, say } = useDesk();
  const { id } = workspace.organisation;
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState({ first: '', second: '' });
  const [tried, setTried] = useState(false);
  const [file, setFile] = useState<KeyFile>();

  const make = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || passphraseFault(passphrase) !== undefined) return;
    const made = await makeDeviceKey(given.device, id, name.trim(), passphrase.first);
    if (!made.ok) return say(t('desk_key_failed'), 'bad');
    // Each signer's file has their name: two in one safe must not be one.
    given.places.download(`${id}-signing-key-${idFrom(name)}.json`, made.recovery);
    say(t('desk_key_made'));
    reload();
  };
  const restore = async (secret: string): Promise<string | undefined> => {
    const restored = file && (await restoreDeviceKey(given.device, id, file, secret));
    if (!restored) return t('desk_key_not_opened');
    setFile(undefined);
    reload();
    say(t('desk_key_restored', { name: restored.name }));
    return undefined;
  };
  return (
    <Card title={t('desk_key_mine')}>
      {mine ? (
        <Note tone="good">{t('desk_key_here', { name: mine.name })}</Note>
      ) : (
        <>
          <p>{t('desk_key_lead')}</p>
          <form class="form" onSubmit={(event) => void make(event)} noValidate>
            <TextField
              label={t('desk_key_name')}
              hint={t('desk_key_name_hint')}
              value={name}
              onInput={setName}
              problem={tried && name.trim() === '' ? t('desk_person_name_missing') : undefined}
            />
            <PassphraseFields label={t('desk_key_passphrase')} hint={t('desk_key_passphrase_hint')} value={passphrase} onInput={setPassphrase} tried={tried} />
            <button type="submit" class="filled">
              {t('desk_key_make')}
            </button>
          </form>
          <FileButton
            label={t('desk_key_restore')}
            accept=".json"
            onFile={(one) =>
              void one.text().then((text) => {
                const found = keyFileIn(text);
                if (found?.role === 'signing') setFile(found);
                else say(t('desk_key_not_a_key'), 'bad');
              })
            }
          />
          {file && <Unlock name={file.name} unlock={restore} />}
        </>
      )}
    </Card>
  );
}
