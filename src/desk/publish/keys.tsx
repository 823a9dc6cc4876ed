// Keys: one's own on this device, the signers, and the root key that says who they are.
import { useEffect, useState } from 'preact/hooks';
import { fingerprintWords } from '../../packs/index.ts';
import { currentRoot, fingerprint, later, rootState, SIGNER_DAYS } from '../../workspace/roots.ts';
import { useDesk } from '../desk.ts';
import { Card, Note, Page } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import type { DeviceKey } from './device-key.ts';
import { MyKey } from './my-key.tsx';
import { RootKey } from './root-key.tsx';

/** The words that staff compare when they join; undefined before there are keys. */
export function useFingerprint(): { readonly print: string; readonly words: string } | undefined {
  const { workspace } = useDesk();
  const [print, setPrint] = useState<string>();
  useEffect(() => {
    let gone = false;
    void fingerprint(workspace).then((found) => !gone && setPrint(found));
    return () => {
      gone = true;
    };
  }, [workspace]);
  return print === undefined ? undefined : { print, words: fingerprintWords(print).join(' ') };
}

export function Keys({ mine, reload }: { readonly mine: DeviceKey | undefined; readonly reload: () => Promise<void> }) {
  const { t, day } = useWords();
  const { workspace, given, edit, go } = useDesk();
  const root = currentRoot(workspace);
  const print = useFingerprint();
  const state = rootState(workspace, given.now());
  const listed = mine && workspace.signers.some(({ kid }) => kid === mine.kid);
  return (
    <Page title={t('desk_keys')} lead={t('desk_keys_lead')} back={{ label: t('desk_tab_publish'), go: () => go('publish') }}>
      <MyKey mine={mine} reload={reload} />
      <Card title={t('desk_signers_title')}>
        <p>{t('desk_signers_lead')}</p>
        {workspace.signers.length === 0 ? (
          <p class="soft">{t('desk_signers_none')}</p>
        ) : (
          <ul class="role-list">
            {workspace.signers.map((signer) => (
              <li key={signer.kid}>
                <div>
                  <strong>{signer.name}</strong>
                  {signer.kid === mine?.kid && ` (${t('desk_signers_you')})`}
                  <p class="soft">
                    {t('desk_signers_until', { day: day(signer.expires.slice(0, 10)) })}
                    {!root?.signingKeys.some(({ kid }) => kid === signer.kid) && ` · ${t('desk_signers_not_yet')}`}
                  </p>
                </div>
                <button
                  type="button"
                  class="quiet"
                  onClick={() =>
                    edit(t('desk_signers_renewed', { name: signer.name }), (now) => ({
                      ...now,
                      signers: now.signers.map((one) => (one.kid === signer.kid ? { ...one, expires: later(given.now(), SIGNER_DAYS) } : one)),
                    }))
                  }
                >
                  {t('desk_signers_renew')}
                  <span class="unseen"> {signer.name}</span>
                </button>
                <button
                  type="button"
                  class="quiet"
                  onClick={() =>
                    edit(t('desk_signers_removed', { name: signer.name }), (now) => ({ ...now, signers: now.signers.filter(({ kid }) => kid !== signer.kid) }))
                  }
                >
                  {t('desk_signers_remove')}
                  <span class="unseen"> {signer.name}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {mine && !listed && (
          <button
            type="button"
            class="filled"
            onClick={() =>
              edit(t('desk_signers_added', { name: mine.name }), (now) => ({
                ...now,
                signers: [...now.signers, { kid: mine.kid, key: mine.key, name: mine.name, expires: later(given.now(), SIGNER_DAYS) }],
              }))
            }
          >
            {t('desk_signers_add_me', { name: mine.name })}
          </button>
        )}
        {workspace.signers.length === 1 && <Note tone="advice">{t('desk_signers_second')}</Note>}
      </Card>
      <RootKey state={state} />
      {print && (
        <Card title={t('desk_fingerprint_title')}>
          <p>{t('desk_fingerprint_lead')}</p>
          <p class="fingerprint">{print.words}</p>
        </Card>
      )}
    </Page>
  );
}
