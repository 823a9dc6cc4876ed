// The root key says who may sign. It is made once, goes into the safe as a file, and is taken out when the signers change.
import { lockKey, newKey, openKey } from '../../packs/index.ts';
import { changedSince, latestPublished } from '../../workspace/publications.ts';
import { isRootKey, type RootState, withNewRoot, withRoot } from '../../workspace/roots.ts';
import { useDesk } from '../desk.ts';
import { Card, Note } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { type KeyFile, keyFileText } from './key-file.ts';
import { KeyFromFile } from './key-from-file.tsx';
import { NewKeyForm } from './new-key-form.tsx';

export function RootKey({ state }: { readonly state: RootState }) {
  const { t } = useWords();
  const { workspace, given, edit } = useDesk();
  const { id } = workspace.organisation;
  const signers = workspace.signers.length;
  const latest = latestPublished(workspace);
  /** Once it is another, the form for a new key is empty and folded again: nobody makes two in a row. */
  const inForce = workspace.roots.at(-1)?.payload;
  const said = state === 'ready' && latest && changedSince(workspace, latest).includes('signers') ? 'waits' : state;

  const make = async (passphrase: string): Promise<void> => {
    const key = await newKey();
    const locked = await lockKey(key, passphrase);
    const next = await withNewRoot(workspace, key, given.now());
    given.places.download(`${id}-root-key.json`, keyFileText({ role: 'root', organisation: id, name: t('desk_root_name'), kid: key.kid, locked }));
    // Taken back, it would leave a worthless file in the safe.
    edit(t(state === 'none' ? 'desk_root_made' : 'desk_root_lost_made'), () => next, { lasting: true });
  };
  const renew = async (file: KeyFile, passphrase: string): Promise<boolean> => {
    const key = await openKey(file.locked, passphrase);
    if (!key || !isRootKey(workspace, key.kid)) return false;
    const next = await withRoot(workspace, key, given.now());
    edit(t('desk_root_renewed'), () => next, { lasting: true });
    return true;
  };
  const wrong = ({ kid }: KeyFile): string | undefined => (isRootKey(workspace, kid) ? undefined : t('desk_root_other'));
  return (
    <Card title={t('desk_root_title')}>
      <p>{t('desk_root_lead')}</p>
      {state !== 'none' && <Note tone={said === 'ready' ? 'good' : 'warn'}>{t(`desk_root_${said}`)}</Note>}
      {state === 'none' && signers === 0 && <Note tone="advice">{t('desk_root_signers_first')}</Note>}
      {state === 'none' && signers > 0 && (
        <NewKeyForm label={t('desk_root_passphrase')} hint={t('desk_root_passphrase_hint')} action={t('desk_root_make')} make={make}>
          {signers === 1 && <Note tone="advice">{t('desk_root_one_signer')}</Note>}
        </NewKeyForm>
      )}
      {(state === 'behind' || state === 'expiring') && <KeyFromFile kind="root" label={t('desk_root_use')} filled wrong={wrong} open={renew} />}
      {state !== 'none' && signers > 0 && (
        <details key={inForce}>
          <summary>{t('desk_root_lost')}</summary>
          <Note tone="warn">{t('desk_root_lost_what')}</Note>
          <NewKeyForm label={t('desk_root_passphrase')} hint={t('desk_root_passphrase_hint')} action={t('desk_root_lost_make')} make={make} />
        </details>
      )}
    </Card>
  );
}
