// Who has not confirmed yet, under each manager, with a mail that is ready to send by the officer's own hand.

import { csvOf } from '../../workspace/csv.ts';
import { byManager, confirmedOf } from '../../workspace/progress.ts';
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';

export function Missing({ version, id }: { readonly version: string; readonly id: string }) {
  const { t, n } = useWords();
  const { workspace, today, given } = useDesk();
  const { missing } = confirmedOf(workspace, version, today);
  const groups = byManager(missing, workspace.people);
  const title = workspace.policies.at(-1)?.title ?? t('desk_policy_title');
  const download = (): void =>
    given.places.download(
      `missing-version-${version}.csv`,
      `\uFEFF${csvOf([[t('desk_person_manager'), t('desk_person_name'), t('desk_person_email')], ...groups.flatMap(({ manager, people }) => people.map(({ name, email }) => [manager, name, email ?? '']))])}`,
      'text/csv',
    );
  return (
    <Card title={n('desk_missing_title', missing.length)} id={id}>
      {missing.length === 0 ? (
        <p>{t('desk_missing_none')}</p>
      ) : (
        <>
          <ul class="role-list">
            {groups.map(({ manager, email, people }) => {
              const names = people.map(({ name }) => name);
              const body = t('desk_missing_mail', { manager: manager || '…', title, version, names: names.join('\n') });
              const subject = t('desk_missing_subject', { title, version });
              return (
                <li key={manager}>
                  <div>
                    <strong>{manager || t('desk_missing_no_manager')}</strong> <span class="soft">({people.length})</span>
                    <p>{names.join(', ')}</p>
                  </div>
                  <a class="button" href={`mailto:${encodeURIComponent(email ?? '')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}>
                    {t('desk_missing_write')}
                    <span class="unseen"> {manager}</span>
                  </a>
                </li>
              );
            })}
          </ul>
          <button type="button" onClick={download}>
            {t('desk_missing_download')}
          </button>
        </>
      )}
    </Card>
  );
}
