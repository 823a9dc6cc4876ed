// One's own signing key: made on this device with its recovery file, or brought back from one.
import { useState } from 'preact/hooks';
import { idFrom } from '../../workspace/new.ts';
import { useDesk } from '../desk.ts';
import { TextField } from '../parts/field.tsx';
import { Card, Note } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { type DeviceKey, makeDeviceKey, restoreDeviceKey } from './device-key.ts';
import type { KeyFile } from './key-file.ts';
import { KeyFromFile } from './key-from-file.tsx';
import { NewKeyForm } from './new-key-form.tsx';

export function MyKey({ mine, reload }: { readonly mine: DeviceKey | undefined; readonly reload: () => Promise<void> }) {
  const { t } = useWords();
  const { workspace, given, say } = useDesk();
  const { id } = workspace.organisation;
  const [name, setName] = useState('');

  const make = async (passphrase: string): Promise<void> => {
    if (name.trim() === '') return;
    const made = await makeDeviceKey(given.device, id, name.trim(), passphrase);
    if (!made.ok) return say(t('desk_key_failed'), 'bad');
    // Each signer's file has their name: two in one safe must not be one.
    given.places.download(`${id}-signing-key-${idFrom(name)}.json`, made.recovery);
    // Said once the form is gone: the message looks whether the focus went with it.
    await reload();
    say(t('desk_key_made'));
  };
  const restore = async (file: KeyFile, passphrase: string): Promise<boolean> => {
    const restored = await restoreDeviceKey(given.device, id, file, passphrase);
    if (!restored) return false;
    await reload();
    say(t('desk_key_restored', { name: restored.name }));
    return true;
  };
  return (
    <Card title={t('desk_key_mine')}>
      {mine ? (
        <Note tone="good">{t('desk_key_here', { name: mine.name })}</Note>
      ) : (
        <>
          <p>{t('desk_key_lead')}</p>
          <NewKeyForm
            label={t('desk_key_passphrase')}
            hint={t('desk_key_passphrase_hint')}
            action={t('desk_key_make')}
            before={(tried) => (
              <TextField
                label={t('desk_key_name')}
                hint={t('desk_key_name_hint')}
                value={name}
                onInput={setName}
                problem={tried && name.trim() === '' ? t('desk_person_name_missing') : undefined}
              />
            )}
            make={make}
          />
          <KeyFromFile kind="signing" label={t('desk_key_restore')} open={restore} />
        </>
      )}
    </Card>
  );
}
