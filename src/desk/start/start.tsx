// Start: where the work stands in six steps, and the file it is kept in.
import { STEPS, type StepName, stepsDone } from '../../workspace/steps.ts';
import { useDesk } from '../desk.ts';
import type { FileActions } from '../file/file-actions.ts';
import { Page } from '../parts/page.tsx';
import { Import } from '../people/import.tsx';
import type { TabName } from '../route.ts';
import { useWords } from '../words.ts';
import { FileCard } from './file-card.tsx';
import { OrganisationPage } from './organisation.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import { SignForAnother } from './sign-for-another.tsx';

const WHERE: Readonly<Record<StepName, readonly [tab: TabName, detail?: string]>> = {
  organisation: ['start', 'organisation'],
  register: ['start', 'import'],
  rules: ['rules'],
  elections: ['elections'],
  policy: ['replies'],
  publish: ['publish'],
};

export function Start({ file }: { readonly file: FileActions }) {
  const { t } = useWords();
  const { workspace, detail, go, given, say } = useDesk();
  if (detail === 'organisation') return <OrganisationPage />;
  if (detail === 'recovery') return <RecoverySheet />;
  if (detail === 'import') return <Import from="start" />;
  const done = stepsDone(workspace);
  const next = STEPS.find((step) => !done[step]);
  return (
    <Page title={t('desk_start_title', { organisation: workspace.organisation.name })} lead={t(next ? 'desk_start_lead' : 'desk_start_lead_done')}>
      <ol class="steps">
        {STEPS.map((step, index) => (
          <li key={step} data-done={done[step]} {...(step === next ? { 'aria-current': 'step' as const } : {})}>
            <span class="step-sign" aria-hidden="true">
              {done[step] ? '✓' : index + 1}
            </span>
            <div>
              <h3>{t(`desk_step_${step}`)}</h3>
              <p>{t(`desk_step_${step}_lead`)}</p>
            </div>
            <p class="step-state">{t(done[step] ? 'desk_step_done' : step === next ? 'desk_step_next' : 'desk_step_later')}</p>
            <button type="button" class={step === next ? 'filled' : ''} onClick={() => go(...WHERE[step])}>
              {t('desk_step_go')}
              <span class="unseen"> {t(`desk_step_${step}`)}</span>
            </button>
          </li>
        ))}
      </ol>
      <FileCard file={file} />
      <SignForAnother given={given} say={say} />
    </Page>
  );
}
