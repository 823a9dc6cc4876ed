// One row of a table. It is painted again only when something in it is another, so that an arrow key in a thousand rows paints two of them.
import { Component } from 'preact';
import type { Words } from '../words.ts';
import type { Column } from './table.tsx';
import { EditCell } from './table-edit.tsx';
import { isBlank } from './table-rows.ts';

interface Props<R> {
  readonly row: R;
  readonly at: number;
  readonly name: string;
  readonly columns: readonly Column<R>[];
  /** The column of the active cell, where it is in this row. */
  readonly active: number | undefined;
  readonly editing: boolean;
  readonly setEditing: (now: boolean) => void;
  readonly words: Words;
}

export class Row<R> extends Component<Props<R>> {
  override shouldComponentUpdate(next: Props<R>): boolean {
    return (Object.keys(next) as (keyof Props<R>)[]).some((name) => next[name] !== this.props[name]);
  }

  override render({ row, at, name, columns, active, editing, setEditing, words }: Props<R>) {
    return (
      <tr>
        {columns.map((column, place) => {
          const here = active === place;
          const blank = isBlank(column, row);
          const Cell = place === 0 ? 'th' : 'td';
          return (
            <Cell
              key={column.id}
              {...(place === 0 ? { scope: 'row' as const } : {})}
              class={[column.numeric ? 'numeric' : '', column.days ? 'days' : '', blank ? 'blank' : '', column.edit ? 'editable' : ''].join(' ').trim()}
              data-at={`${at}:${place}`}
              tabIndex={here && !editing ? 0 : -1}
              {...(column.edit ? {} : { 'aria-readonly': true })}
              onDblClick={() => column.edit && setEditing(true)}
            >
              {here && editing && column.edit ? (
                <EditCell
                  name={words.t('desk_table_cell', { column: column.title, row: name })}
                  edit={column.edit}
                  value={column.edit.value?.(row) ?? column.text(row)}
                  save={(value) => column.edit?.save(row, value)}
                  done={() => setEditing(false)}
                />
              ) : (
                <CellText column={column} row={row} blank={blank} words={words} />
              )}
            </Cell>
          );
        })}
      </tr>
    );
  }
}

interface CellProps<R> {
  readonly column: Column<R>;
  readonly row: R;
  readonly blank: boolean;
  readonly words: Words;
}

function CellText<R>({ column, row, blank, words }: CellProps<R>) {
  const { open } = column;
  if (blank) return <span class="blank-word">{words.t('desk_table_blank')}</span>;
  const inner = column.cell ? column.cell(row) : column.days ? words.briefDay(column.text(row)) : column.text(row);
  if (!open) return <>{inner}</>;
  return (
    <button type="button" class="quiet open" tabIndex={-1} onClick={() => open(row)}>
      {inner}
    </button>
  );
}
