// People: the register of people as a table, a page for each, import, and join codes.
import { useState } from 'preact/hooks';
import type { Person } from '../../model/person.ts';
import { withItem } from '../../workspace/items.ts';
import { versionToConfirm } from '../../workspace/policy-version.ts';
import { useDesk } from '../desk.ts';
import { Empty, Page } from '../parts/page.tsx';
import { type Filter, Table } from '../parts/table.tsx';
import { useWords } from '../words.ts';
import { Codes } from './codes.tsx';
import { personColumns } from './columns.tsx';
import { Export } from './export.tsx';
import { Import } from './import.tsx';
import { NewPerson } from './new-person.tsx';
import { PersonPage } from './person-page.tsx';

export function People() {
  const { t } = useWords();
  const { workspace, edit, detail, go } = useDesk();
  const [adding, setAdding] = useState(false);
  const [exporting, setExporting] = useState(false);
  const person = workspace.people.find(({ id }) => id === detail);
  if (person) return <PersonPage person={person} key={person.id} />;
  if (detail === 'codes') return <Codes />;
  if (detail === 'import') return <Import />;

  const version = versionToConfirm(workspace);
  const change = (before: Person, next: Person): void => edit(t('desk_person_changed', { name: before.name }), (now) => withItem(now, 'people', next));
  const managers = [...new Set(workspace.people.map(({ manager }) => manager).filter((one): one is string => Boolean(one)))].sort();
  const filters: readonly Filter<Person>[] = [
    { id: 'manager', label: t('desk_person_manager'), choices: managers.map((one) => [one, one]), test: (row, choice) => row.manager === choice },
    {
      id: 'here',
      label: t('desk_person_here'),
      choices: [
        ['here', t('desk_person_here_yes')],
        ['left', t('desk_person_here_left')],
      ],
      test: (row, choice) => (row.left !== undefined) === (choice === 'left'),
    },
  ];
  return (
    <Page
      title={t('desk_tab_people')}
      lead={t('desk_people_lead')}
      actions={
        <>
          <button type="button" onClick={() => go('people', 'import')}>
            {t('desk_import')}
          </button>
          {workspace.people.length + workspace.accounts.length > 0 && (
            <button type="button" onClick={() => setExporting(true)}>
              {t('desk_export')}
            </button>
          )}
          <button type="button" onClick={() => go('people', 'codes')}>
            {t('desk_codes')}
          </button>
          <button type="button" class="filled" onClick={() => setAdding(true)}>
            {t('desk_person_new')}
          </button>
        </>
      }
    >
      {workspace.people.length === 0 ? (
        <Empty icon="people" title={t('desk_people_none')}>
          <p>{t('desk_people_none_do')}</p>
          <button type="button" class="filled" onClick={() => go('people', 'import')}>
            {t('desk_import')}
          </button>
        </Empty>
      ) : (
        <Table
          caption={t('desk_tab_people')}
          rows={workspace.people}
          keyOf={({ id }) => id}
          nameOf={({ name }) => name}
          columns={personColumns(t, workspace.accounts, version, change, (row) => go('people', row.id))}
          filters={filters}
          wanting
        />
      )}
      {adding && <NewPerson close={() => setAdding(false)} />}
      {exporting && <Export close={() => setExporting(false)} />}
    </Page>
  );
}
