// The desk's one table: sort, find, filter, edit in place, blank cells in view. A grid by the ARIA pattern: one stop for Tab, arrows inside.
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import type { Choices } from './field.tsx';
import { useGrid } from './table-grid.ts';
import { TableHead } from './table-head.tsx';
import { Row } from './table-row.tsx';
import { blanks, type ColumnText, type Order, shownRows } from './table-rows.ts';
import { TableTools } from './table-tools.tsx';
import { useGrowing } from './use-growing.ts';

export interface Column<Row> extends ColumnText<Row> {
  readonly title: string;
  /** How the cell looks, where it is more than its text. */
  readonly cell?: (row: Row) => ComponentChildren;
  /** Takes a new value; a sentence when it cannot be. */
  readonly edit?: {
    readonly kind: 'text' | 'date' | 'choice';
    readonly choices?: Choices;
    readonly save: (row: Row, value: string) => string | undefined;
    readonly value?: (row: Row) => string;
  };
  /** Opens the row's own page. */
  readonly open?: (row: Row) => void;
  readonly numeric?: boolean;
  /** Its cells are days: sorted as they are kept, written for a reader, never broken over two lines. */
  readonly days?: boolean;
}

export interface Filter<Row> {
  readonly id: string;
  readonly label: string;
  readonly choices: Choices;
  readonly test: (row: Row, choice: string) => boolean;
}

interface Props<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What a row is called, for the names of its cells. */
  readonly nameOf: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly filters?: readonly Filter<Row>[];
  /** Shows the blank-cell view. */
  readonly wanting?: boolean;
  readonly order?: Order;
}

export function Table<Row>({ caption, rows, keyOf, nameOf, columns, filters = [], wanting = false, order: firstOrder }: Props<Row>) {
  const words = useWords();
  const { t, n, compare } = words;
  const [find, setFind] = useState('');
  const [order, setOrder] = useState<Order | undefined>(firstOrder);
  const [blank, setBlank] = useState<string | undefined>();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const grid = useRef<HTMLTableElement>(null);

  const counts = useMemo(() => (wanting ? blanks(rows, columns) : new Map<string, number>()), [wanting, rows, columns]);
  const filtered = useMemo(
    () => rows.filter((row) => filters.every((filter) => !chosen[filter.id] || filter.test(row, chosen[filter.id] ?? ''))),
    [rows, filters, chosen],
  );
  const shown = useMemo(() => shownRows(filtered, columns, { find, order, blank }, compare), [filtered, columns, find, order, blank, compare]);
  const { count, sentinel, all } = useGrowing(shown.length);
  const { active, editing, setEditing, onKeyDown, onFocus } = useGrid(grid, Math.min(count, shown.length), columns.length);

  return (
    <div class="table">
      <TableTools
        find={find}
        onFind={setFind}
        filters={filters}
        chosen={chosen}
        onChoose={(id, value) => setChosen((now) => ({ ...now, [id]: value }))}
        blank={blank}
        onBlank={setBlank}
        counts={counts}
        columns={columns}
      />
      <p class="soft count" role="status">
        {shown.length === rows.length ? n('desk_table_rows', rows.length) : t('desk_table_some', { shown: shown.length, all: rows.length })}
      </p>
      {/* A large table scrolls in its own box, so that the names of its columns and the bar below it stay in view. */}
      <div class="scroll">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with cells that are edited is a grid (ARIA grid pattern) */}
        <table ref={grid} role="grid" aria-rowcount={shown.length + 1} onKeyDown={onKeyDown} onFocusCapture={onFocus}>
          <caption class="unseen">{caption}</caption>
          <TableHead columns={columns} order={order} onOrder={setOrder} />
          <tbody>
            {shown.slice(0, count).map((row, at) => (
              <Row
                key={keyOf(row)}
                row={row}
                at={at}
                name={nameOf(row)}
                columns={columns}
                active={active.row === at ? active.column : undefined}
                editing={editing && active.row === at}
                setEditing={setEditing}
                words={words}
              />
            ))}
          </tbody>
        </table>
        {count < shown.length && (
          <p ref={sentinel} class="more">
            <button type="button" onClick={all}>
              {t('desk_table_all', { all: shown.length })}
            </button>
          </p>
        )}
      </div>
      {shown.length === 0 && <p class="soft">{blank === undefined ? t('desk_table_none') : t('desk_table_no_blank')}</p>}
    </div>
  );
}
