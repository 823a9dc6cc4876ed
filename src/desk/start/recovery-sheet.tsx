// One page for the safe: how to open the workspace when the passphrase is lost.
import { useDesk } from '../desk.ts';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words.ts';

export function RecoverySheet() {
  const { t, day } = useWords();
  const { workspace, today, go } = useDesk();
  return (
    <Page
      title={t('desk_recovery_sheet')}
      lead={t('desk_recovery_lead')}
      back={{ label: t('desk_tab_start'), go: () => go('start') }}
      actions={
        <button type="button" class="filled" onClick={() => print()}>
          {t('desk_print')}
        </button>
      }
    >
      <section class="card sheet">
        <h3>{workspace.organisation.name}</h3>
        <p>{t('desk_recovery_what')}</p>
        <p class="recovery-code">{workspace.recovery}</p>
        <ol>
          <li>{t('desk_recovery_step_open')}</li>
          <li>{t('desk_recovery_step_type')}</li>
          <li>{t('desk_recovery_step_new')}</li>
        </ol>
        <p class="soft">{t('desk_recovery_printed', { day: day(today) })}</p>
      </section>
    </Page>
  );
}
