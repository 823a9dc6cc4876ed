// Progress: who has confirmed the policy, who is missing, what is due, what needs attention. About the register only; there is nothing about drafts.
import { useMemo } from 'preact/hooks';
import { versionToConfirm } from '../../workspace/policy-version.ts';
import { confirmedOf, needs, overTime, trainingDue } from '../../workspace/progress.ts';
import { useDesk } from '../desk.ts';
import { Card, Empty, Note, Page } from '../parts/page.tsx';
import { Table } from '../parts/table.tsx';
import { useBooks, useTrial } from '../rules/law.ts';
import { useWords } from '../words.ts';
import { Completeness } from './completeness.tsx';
import { ConfirmedLine } from './confirmed-line.tsx';
import { Improvements } from './improvements.tsx';
import { Missing } from './missing.tsx';
import { Receipts } from './receipts.tsx';
import { Reports } from './reports.tsx';
import { RiskPicture } from './risk.tsx';

export function Progress() {
  const { t, day } = useWords();
  const { workspace, today, go } = useDesk();
  const { latest: trial } = useTrial(useBooks());
  const version = versionToConfirm(workspace);
  const due = useMemo(() => trainingDue(workspace, today), [workspace, today]);
  const attention = useMemo(() => needs(workspace, today), [workspace, today]);
  if (workspace.people.length === 0)
    return (
      <Page title={t('desk_tab_progress')}>
        <Empty icon="people" title={t('desk_people_none')}>
          <p>{t('desk_progress_none_do')}</p>
          <button type="button" class="filled" onClick={() => go('people', 'import')}>
            {t('desk_import')}
          </button>
        </Empty>
      </Page>
    );
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
      {version === undefined ? (
        <Card title={t('desk_policy_title')}>
          <p>{t('desk_policy_none')}</p>
          <button type="button" onClick={() => go('replies')}>
            {t('desk_tab_replies')}
          </button>
        </Card>
      ) : (
        <>
          <Confirmed version={version} />
          <Receipts version={version} />
          <Missing version={version} />
        </>
      )}
      <Card title={t('desk_progress_training', { count: due.length })}>
        {due.length === 0 ? (
          <p>{t('desk_progress_training_none')}</p>
        ) : (
          <Table
            caption={t('desk_progress_training', { count: due.length })}
            rows={due}
            keyOf={({ id }) => id}
            nameOf={({ name }) => name}
            columns={[
              { id: 'name', title: t('desk_person_name'), text: ({ name }) => name, open: ({ id }) => go('people', id) },
              { id: 'manager', title: t('desk_person_manager'), text: ({ manager }) => manager ?? '' },
              { id: 'done', title: t('desk_person_trainingCompleted'), text: ({ trainingCompleted }) => trainingCompleted ?? t('desk_never') },
              { id: 'due', title: t('desk_person_trainingDue'), text: ({ trainingDue: by }) => by ?? '' },
            ]}
          />
        )}
      </Card>
      <Card title={t('desk_progress_attention', { count: attention.length })}>
        {attention.length === 0 ? (
          <p>{t('desk_progress_attention_none')}</p>
        ) : (
          <Table
            caption={t('desk_progress_attention', { count: attention.length })}
            rows={attention}
            keyOf={({ account }) => account.id}
            nameOf={({ account }) => account.name}
            columns={[
              { id: 'name', title: t('desk_account_name'), text: ({ account }) => account.name, open: ({ account }) => go('accounts', account.id) },
              { id: 'state', title: t('desk_account_state'), text: ({ account }) => t(`desk_state_${account.state}`) },
              { id: 'responsible', title: t('desk_account_responsible'), text: ({ account }) => account.responsible ?? '' },
              {
                id: 'needs',
                title: t('desk_progress_needs'),
                text: ({ needs: all }) => all.map((need) => t(`desk_need_${need.replaceAll('-', '_')}`)).join('; '),
              },
            ]}
          />
        )}
      </Card>
      <Completeness />
      <Reports version={version ?? ''} />
      {trial && <RiskPicture rules={trial.merged.rules} />}
      <Improvements />
    </Page>
  );
}

function Confirmed({ version }: { readonly version: string }) {
  const { t } = useWords();
  const { workspace, today } = useDesk();
  const { done, missing } = confirmedOf(workspace, version, today);
  const points = useMemo(() => overTime(workspace, version, today), [workspace, version, today]);
  return (
    <Card title={t('desk_progress_confirmed', { version })}>
      <p class="figure">
        <strong>{t('desk_progress_of', { done: done.length, all: done.length + missing.length })}</strong>
      </p>
      <ConfirmedLine points={points} all={done.length + missing.length} version={version} />
    </Card>
  );
}
