// The names of a table's columns: each sorts by its column, first up, then down, then not at all.
import type { Column } from './table.tsx';
import type { Order } from './table-rows.ts';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly order: Order | undefined;
  readonly onOrder: (order: Order | undefined) => void;
}

export function TableHead<Row>({ columns, order, onOrder }: Props<Row>) {
  const sort = (id: string): void => onOrder(order?.column !== id ? { column: id, down: false } : order.down ? undefined : { column: id, down: true });
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            aria-sort={order?.column === column.id ? (order.down ? 'descending' : 'ascending') : 'none'}
            class={column.numeric ? 'numeric' : ''}
          >
            <button type="button" class="sort" onClick={() => sort(column.id)}>
              {column.title}
              <span aria-hidden="true">{order?.column === column.id ? (order.down ? '▼' : '▲') : ''}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
