// Publish: the checklist, signing, the version that waits, where it goes, and what was published before.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { changedSince, inSigning, latestPublished } from '../../workspace/publications.ts';
import { rootState } from '../../workspace/roots.ts';
import { useDesk } from '../desk.ts';
import { Card, Note, Page } from '../parts/page.tsx';
import { useBooks, useTrial } from '../rules/law.ts';
import { useWords } from '../words.ts';
import { Checklist } from './checklist.tsx';
import { useChecks } from './checks.ts';
import { type DeviceKey, deviceKey } from './device-key.ts';
import { History } from './history.tsx';
import { Keys } from './keys.tsx';
import { NotYetOut } from './not-yet-out.tsx';
import { Published } from './published.tsx';
import { SignForm } from './sign-form.tsx';
import { Waiting } from './waiting.tsx';
import { Where } from './where.tsx';

/** The signing key of this device; undefined while it is looked for and where there is none. */
export function useDeviceKey(): readonly [DeviceKey | undefined, () => Promise<void>] {
  const { given, workspace } = useDesk();
  const [key, setKey] = useState<DeviceKey>();
  const { id } = workspace.organisation;
  const load = useCallback(() => deviceKey(given.device, id).then(setKey), [given.device, id]);
  useEffect(() => void load(), [load]);
  return [key, load];
}

export function Publish() {
  const { t } = useWords();
  const { workspace, detail, given, today, go } = useDesk();
  const [key, reload] = useDeviceKey();
  const books = useBooks();
  const { fresh, latest: trial } = useTrial(books);
  const checks = useChecks(books, fresh);
  const state = rootState(workspace, given.now());
  if (detail === 'keys') return <Keys mine={key} reload={reload} />;
  const waiting = inSigning(workspace);
  const latest = latestPublished(workspace);
  const changed = latest && !waiting ? changedSince(workspace, latest) : [];
  const justNow = !waiting && latest?.publishedOn === today && changed.length === 0;
  return (
    <Page
      title={t('desk_tab_publish')}
      lead={t('desk_publish_lead')}
      actions={
        <button type="button" onClick={() => go('publish', 'keys')}>
          {t('desk_keys')}
        </button>
      }
    >
      {state === 'none' && (
        <Card title={t('desk_publish_keys_first')} tone="warn">
          <p>{t('desk_publish_keys_first_do')}</p>
          <button type="button" class="filled" onClick={() => go('publish', 'keys')}>
            {t('desk_keys_make')}
          </button>
        </Card>
      )}
      {state === 'behind' && <Note tone="warn">{t('desk_keys_behind')}</Note>}
      {state === 'expiring' && <Note tone="warn">{t('desk_keys_expiring')}</Note>}
      {waiting && books && trial && <Waiting publication={waiting} mine={key} books={books} trial={trial} />}
      {justNow && <Published version={latest.version} />}
      {latest && changed.length > 0 && <NotYetOut version={latest.version} parts={changed} />}
      {checks ? <Checklist checks={checks} /> : <p role="status">{t('desk_rules_loading')}</p>}
      {state !== 'none' && !waiting && !justNow && <SignForm mine={key} books={books} checks={checks} />}
      {/* Folded, because who has just published is not asked to sign once more. */}
      {justNow && (
        <details>
          <summary>{t('desk_published_another')}</summary>
          <SignForm mine={key} books={books} checks={checks} />
        </details>
      )}
      <Where />
      <History />
    </Page>
  );
}
