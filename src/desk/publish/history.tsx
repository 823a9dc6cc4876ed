// What was published: every version with its note; an old one can be brought back under a new number, and a pasted Status says which one a person has.
import { useState } from 'preact/hooks';
import { contentOf } from '../../workspace/publications.ts';
import { versionIn } from '../../workspace/status-version.ts';
import { documentIn, signersIn } from '../../workspace/update-text.ts';
import { useDesk } from '../desk.ts';
import { AreaField } from '../parts/field.tsx';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { BringBack } from './bring-back.tsx';

export function History() {
  const { t, day } = useWords();
  const { workspace } = useDesk();
  const [status, setStatus] = useState('');
  const versions = workspace.publications.toReversed();
  const named = versionIn(
    status,
    versions.map(({ version }) => version),
  );
  const latest = versions.find(({ state }) => state === 'published')?.version;
  const name = (kid: string): string => workspace.signers.find((one) => one.kid === kid)?.name ?? kid.slice(0, 8);
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
                const old = one.state === 'published' && one.version !== latest ? contentOf(workspace, one) : undefined;
                return (
                  <tr key={one.version}>
                    <th scope="row">{one.version}</th>
                    <td>{day((one.publishedOn ?? one.made).slice(0, 10))}</td>
                    <td>{one.note}</td>
                    <td>{document ? signersIn(document).map(name).join(', ') : '—'}</td>
                    <td>{t(`desk_history_${one.state === 'published' && one.version !== latest ? 'replaced' : one.state}`)}</td>
                    <td>{old && <BringBack publication={one} old={old} />}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
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
