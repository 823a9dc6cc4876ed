// Progress: who has confirmed the policy, who is missing, what is due, what needs attention. About the register only; there is nothing about drafts.
import { useMemo } from 'preact/hooks';
import { versionToConfirm } from '../../workspace/policy-version.ts';
import { confirmedOf, needs, trainingDue } from '../../workspace/progress.ts';
import { useDesk } from '../desk.ts';
import { Contents } from '../parts/contents.tsx';
import { Card, Empty, Note, Page } from '../parts/page.tsx';
import { Import } from '../people/import.tsx';
import { useBooks, useTrial } from '../rules/law.ts';
import { useWords } from '../words.ts';
import { Attention } from './attention.tsx';
import { Completeness } from './completeness.tsx';
import { Confirmed } from './confirmed.tsx';
import { Improvements } from './improvements.tsx';
import { Missing } from './missing.tsx';
import { Receipts } from './receipts.tsx';
import { Reports } from './reports.tsx';
import { RiskPicture } from './risk.tsx';
import { Training } from './training.tsx';

export function Progress() {
  const { t, n, day } = useWords();
  const { workspace, today, detail, go } = useDesk();
  const { latest: trial } = useTrial(useBooks());
  const version = versionToConfirm(workspace);
  const due = useMemo(() => trainingDue(workspace, today), [workspace, today]);
  const attention = useMemo(() => needs(workspace, today), [workspace, today]);
  const missing = useMemo(() => (version === undefined ? 0 : confirmedOf(workspace, version, today).missing.length), [workspace, version, today]);
  if (detail === 'import') return <Import from="progress" />;
  if (workspace.people.length === 0)
    return (
      <Page title={t('desk_tab_progress')}>
        <Empty icon="people" title={t('desk_people_none')}>
          <p>{t('desk_progress_none_do')}</p>
          <button type="button" class="filled" onClick={() => go('progress', 'import')}>
            {t('desk_import')}
          </button>
        </Empty>
      </Page>
    );
  const policy =
    version === undefined
      ? [{ id: 'policy', title: t('desk_policy_title') }]
      : [
          { id: 'confirmed', title: t('desk_progress_confirmed', { version }) },
          { id: 'receipts', title: t('desk_receipts_title') },
          { id: 'missing', title: n('desk_missing_title', missing) },
        ];
  const parts = [
    ...policy,
    { id: 'training', title: t('desk_progress_training', { count: due.length }) },
    { id: 'attention', title: t('desk_progress_attention', { count: attention.length }) },
    { id: 'completeness', title: t('register_report_completeness') },
    { id: 'reports', title: t('desk_reports') },
    ...(trial ? [{ id: 'risk', title: t('desk_risk_title') }] : []),
    { id: 'plan', title: t('desk_plan_title') },
  ];
  return (
    <Page
      title={t('desk_tab_progress')}
      lead={t('desk_progress_lead', { day: day(today) })}
      actions={
        <button type="button" onClick={() => print()}>
          {t('desk_print')}
        </button>
      }
    >
      <Note tone="good">{t('desk_progress_nothing')}</Note>
      <Contents parts={parts} />
      {version === undefined ? (
        <Card title={t('desk_policy_title')} id="policy">
          <p>{t('desk_policy_none')}</p>
          <button type="button" onClick={() => go('replies')}>
            {t('desk_tab_replies')}
          </button>
        </Card>
      ) : (
        <>
          <Confirmed version={version} id="confirmed" />
          <Receipts version={version} id="receipts" />
          <Missing version={version} id="missing" />
        </>
      )}
      <Training due={due} id="training" />
      <Attention attention={attention} id="attention" />
      <Completeness id="completeness" />
      <Reports version={version ?? ''} id="reports" />
      {trial && <RiskPicture rules={trial.merged.rules} id="risk" />}
      <Improvements id="plan" />
    </Page>
  );
}
