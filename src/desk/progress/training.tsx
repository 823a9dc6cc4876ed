// Whose training is due or was never done.
import type { Person } from '../../model/person.ts';
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import { Table } from '../parts/table.tsx';
import { useWords } from '../words.ts';

export function Training({ due, id }: { readonly due: readonly Person[]; readonly id: string }) {
  const { t } = useWords();
  const { go } = useDesk();
  const title = t('desk_progress_training', { count: due.length });
  return (
    <Card title={title} id={id}>
      {due.length === 0 ? (
        <p>{t('desk_progress_training_none')}</p>
      ) : (
        <Table
          caption={title}
          rows={due}
          keyOf={({ id: key }) => key}
          nameOf={({ name }) => name}
          columns={[
            { id: 'name', title: t('desk_person_name'), text: ({ name }) => name, open: (person) => go('people', person.id) },
            { id: 'manager', title: t('desk_person_manager'), text: ({ manager }) => manager ?? '' },
            { id: 'done', title: t('desk_person_trainingCompleted'), text: ({ trainingCompleted }) => trainingCompleted ?? t('desk_never') },
            { id: 'due', title: t('desk_person_trainingDue'), text: ({ trainingDue: by }) => by ?? '' },
          ]}
        />
      )}
    </Card>
  );
}
