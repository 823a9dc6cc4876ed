// Above a table: find, filters, and the blank cells counted by column.
import { useId } from 'preact/hooks';
import { useWords } from '../words.ts';
import type { Column, Filter } from './table.tsx';
import { ANY_BLANK } from './table-rows.ts';

interface Props<Row> {
  readonly find: string;
  readonly onFind: (text: string) => void;
  readonly filters: readonly Filter<Row>[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (id: string, value: string) => void;
  readonly blank: string | undefined;
  readonly onBlank: (column: string | undefined) => void;
  readonly counts: ReadonlyMap<string, number>;
  readonly columns: readonly Column<Row>[];
}

export function TableTools<Row>({ find, onFind, filters, chosen, onChoose, blank, onBlank, counts, columns }: Props<Row>) {
  const { t } = useWords();
  const id = useId();
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div class="tools">
      <div class="field short">
        <label for={`${id}-find`}>{t('desk_table_find')}</label>
        <input id={`${id}-find`} type="search" value={find} onInput={(event) => onFind(event.currentTarget.value)} />
      </div>
      {filters.map((filter) => (
        <div key={filter.id} class="field short">
          <label for={`${id}-${filter.id}`}>{filter.label}</label>
          <select id={`${id}-${filter.id}`} value={chosen[filter.id] ?? ''} onChange={(event) => onChoose(filter.id, event.currentTarget.value)}>
            <option value="">{t('desk_table_any')}</option>
            {filter.choices.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
      {counts.size > 0 && (
        <div class="field short">
          <label for={`${id}-blank`}>{t('desk_table_blanks')}</label>
          <select id={`${id}-blank`} value={blank ?? ''} onChange={(event) => onBlank(event.currentTarget.value || undefined)}>
            <option value="">{t('desk_table_blanks_off')}</option>
            <option value={ANY_BLANK}>{t('desk_table_blanks_any', { count: all })}</option>
            {columns
              .filter((column) => (counts.get(column.id) ?? 0) > 0)
              .map((column) => (
                <option key={column.id} value={column.id}>
                  {t('desk_table_blanks_in', { column: column.title, count: counts.get(column.id) ?? 0 })}
                </option>
              ))}
          </select>
        </div>
      )}
    </div>
  );
}
