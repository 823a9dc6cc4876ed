// Accounts that lack something, each with what it lacks.
import type { needs } from '../../workspace/progress.ts';
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import { Table } from '../parts/table.tsx';
import { useWords } from '../words.ts';

export function Attention({ attention, id }: { readonly attention: ReturnType<typeof needs>; readonly id: string }) {
  const { t } = useWords();
  const { go } = useDesk();
  const title = t('desk_progress_attention', { count: attention.length });
  return (
    <Card title={title} id={id}>
      {attention.length === 0 ? (
        <p>{t('desk_progress_attention_none')}</p>
      ) : (
        <Table
          caption={title}
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
  );
}
