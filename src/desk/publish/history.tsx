// What was published: every version with its note; an old one can be brought back under a new number, and a pasted Status says which one a person has.
import { useMemo, useState } from 'preact/hooks';
import type { Publication } from '../../model/workspace.ts';
import { versionIn } from '../../workspace/status-version.ts';
import { documentIn, signersIn } from '../../workspace/update-text.ts';
import { useDesk } from '../desk.ts';
import { AreaField } from '../parts/field.tsx';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { BringBack, otherParts } from './bring-back.tsx';
import { signerName } from './signer-name.ts';
import { UPDATE_FILE } from './update-file.ts';

export function History() {
  const { t, day } = useWords();
  const { workspace, given } = useDesk();
  const [status, setStatus] = useState('');
  const [asked, setAsked] = useState<Publication>();
  const versions = workspace.publications.toReversed();
  // Each comparison reads a whole workspace: not again for every key in the field below.
  const others = useMemo(() => new Set(workspace.publications.filter((one) => otherParts(workspace, one).length > 0)), [workspace]);
  const named = versionIn(
    status,
    versions.map(({ version }) => version),
  );
  const latest = versions.find(({ state }) => state === 'published')?.version;
  const name = (kid: string): string => signerName(t, workspace.signers, kid);
  return (
    <Card title={t('desk_history_title')}>
      {versions.length === 0 ? (
        <p>{t('desk_history_none')}</p>
      ) : (
        <div class="scroll">
          <table>
            <caption class="unseen">{t('desk_history_title')}</caption>
            <thead>
              <tr>
                {['version', 'date', 'note', 'signed', 'state'].map((one) => (
                  <th key={one} scope="col">
                    {t(`desk_history_${one}`)}
                  </th>
                ))}
                <th scope="col">
                  <span class="unseen">{t('desk_history_actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {versions.map((one) => {
                const document = documentIn(one.document);
                const replaced = one.state === 'published' && one.version !== latest;
                return (
                  <tr key={one.version}>
                    <th scope="row">{one.version}</th>
                    <td>{day((one.publishedOn ?? one.made).slice(0, 10))}</td>
                    <td>{one.note}</td>
                    <td>{document ? signersIn(document).map(name).join(', ') : '—'}</td>
                    <td>{t(`desk_history_${replaced ? 'replaced' : one.state}`)}</td>
                    <td>
                      {/* A file that was mislaid, or written over, is not signed by two people once more. */}
                      {one.version === latest && document && (
                        <button type="button" class="quiet" onClick={() => given.places.download(UPDATE_FILE, one.document ?? '')}>
                          {t('desk_history_again')}
                        </button>
                      )}
                      {/* What is the same already is not brought back. */}
                      {replaced && others.has(one) && (
                        <button type="button" class="quiet" onClick={() => setAsked(one)}>
                          {t('desk_history_back', { version: one.version })}
                        </button>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {asked && <BringBack publication={asked} stay={() => setAsked(undefined)} />}
      {versions.length > 0 && (
        <details>
          <summary>{t('desk_history_status')}</summary>
          <AreaField label={t('desk_history_status_paste')} hint={t('desk_history_status_hint')} value={status} onInput={setStatus} />
          <p role="status">
            {status.trim() !== '' &&
              (named === undefined
                ? t('desk_history_status_unknown')
                : named === latest
                  ? t('desk_history_status_latest', { version: named })
                  : t('desk_history_status_old', { version: named, latest: latest ?? '—' }))}
          </p>
        </details>
      )}
    </Card>
  );
}
