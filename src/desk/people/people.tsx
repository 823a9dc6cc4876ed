// People: the register of people as a table, a page for each, import, and join codes.
import { useMemo, useState } from 'preact/hooks';
import type { Person } from '../../model/person.ts';
import { withItem } from '../../workspace/items.ts';
import { versionToConfirm } from '../../workspace/policy-version.ts';
import { useDesk } from '../desk.ts';
import { Page } from '../parts/page.tsx';
import { Table } from '../parts/table.tsx';
import { BY_NAME } from '../parts/table-rows.ts';
import { useWords } from '../words.ts';
import { Codes } from './codes.tsx';
import { personColumns, personFilters } from './columns.tsx';
import { Import } from './import.tsx';
import { NewPerson } from './new-person.tsx';
import { PersonPage } from './person-page.tsx';
import { EmptyRegister, RegisterActions } from './register-actions.tsx';

export function People() {
  const words = useWords();
  const { t } = words;
  const { workspace, edit, detail, go } = useDesk();
  const [adding, setAdding] = useState(false);
  const version = versionToConfirm(workspace);
  const { accounts, people } = workspace;
  // The same columns and filters from one painting to the next, so that only rows that are others are painted.
  const columns = useMemo(() => {
    const change = (before: Person, next: Person): void => edit(t('desk_person_changed', { name: before.name }), (now) => withItem(now, 'people', next));
    return personColumns(words, accounts, version, change, (row) => go('people', row.id));
  }, [words, t, accounts, version, edit, go]);
  const filters = useMemo(() => personFilters(words, people), [words, people]);
  const person = people.find(({ id }) => id === detail);
  if (person) return <PersonPage person={person} key={person.id} />;
  if (detail === 'codes') return <Codes />;
  if (detail === 'import') return <Import from="people" />;
  return (
    <Page
      title={t('desk_tab_people')}
      lead={t('desk_people_lead')}
      actions={
        <RegisterActions tab="people">
          <button type="button" onClick={() => go('people', 'codes')}>
            {t('desk_codes')}
          </button>
          <button type="button" class="filled" onClick={() => setAdding(true)}>
            {t('desk_person_new')}
          </button>
        </RegisterActions>
      }
    >
      {workspace.people.length === 0 ? (
        <EmptyRegister tab="people" icon="people" title={t('desk_people_none')}>
          {t('desk_people_none_do')}
        </EmptyRegister>
      ) : (
        <Table
          caption={t('desk_tab_people')}
          rows={workspace.people}
          keyOf={({ id }) => id}
          nameOf={({ name }) => name}
          columns={columns}
          filters={filters}
          wanting
          order={BY_NAME}
        />
      )}
      {adding && <NewPerson close={() => setAdding(false)} />}
    </Page>
  );
}
