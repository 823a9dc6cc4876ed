// The written policy: which version people confirm, and what changed in it.
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { PolicyForm } from './policy-form.tsx';

export function PolicyCard() {
  const { t, day } = useWords();
  const { workspace } = useDesk();
  const latest = workspace.policies.at(-1);
  const [open, setOpen] = useState(false);
  return (
    <Card title={t('desk_policy_title')}>
      <p>{t('desk_policy_lead')}</p>
      {latest ? (
        <>
          <p>
            <strong>
              {latest.title}, {t('desk_policy_version', { version: latest.version })}
            </strong>{' '}
            <span class="soft">{t(latest.minorOf ? 'desk_policy_minor_on' : 'desk_policy_material_on', { day: day(latest.published) })}</span>
          </p>
          <ul>
            {latest.changes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : (
        <p class="soft">{t('desk_policy_none')}</p>
      )}
      {!open ? (
        <button type="button" class={latest ? '' : 'filled'} onClick={() => setOpen(true)}>
          {t('desk_policy_new')}
        </button>
      ) : (
        <PolicyForm close={() => setOpen(false)} />
      )}
    </Card>
  );
}
