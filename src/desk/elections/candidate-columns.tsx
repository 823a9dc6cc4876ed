// The columns of the list of candidates, and what each cell may become.
import type { T } from '../../i18n/translator.ts';
import type { Candidate } from '../../model/workspace.ts';
import { handleOf } from '../../workspace/candidate-name.ts';
import { withoutEmpty } from '../../workspace/items.ts';
import type { Column } from '../parts/table.tsx';

export function candidateColumns(t: T, change: (next: Candidate) => void, remove: (row: Candidate) => void): readonly Column<Candidate>[] {
  const text = (field: 'name' | 'party' | 'ward'): Column<Candidate> => ({
    id: field,
    title: t(`desk_candidates_${field}`),
    text: (row) => row[field] ?? '',
    edit: {
      kind: 'text',
      save: (row, value) => {
        if (field === 'name' && value === '') return t('desk_person_name_missing');
        change(withoutEmpty({ ...row, [field]: value }));
        return undefined;
      },
    },
  });
  return [
    text('name'),
    text('party'),
    text('ward'),
    {
      id: 'handle',
      title: t('desk_candidates_handle'),
      text: ({ handle }) => (handle ? `@${handle}` : ''),
      edit: {
        kind: 'text',
        save: (row, value) => {
          const handle = handleOf(value);
          if (value !== '' && handle === undefined) return t('desk_account_handle_wrong');
          change(withoutEmpty({ ...row, handle }) as Candidate);
          return undefined;
        },
      },
    },
    {
      id: 'remove',
      title: t('desk_remove'),
      text: () => '',
      cell: (row) => (
        <button type="button" class="quiet open" tabIndex={-1} onClick={() => remove(row)}>
          {t('desk_remove')}
          <span class="unseen"> {row.name}</span>
        </button>
      ),
    },
  ];
}
