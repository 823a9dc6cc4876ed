// Which rows a table shows: found, filtered to blanks, in order.
import { expect, test } from 'vitest';
import { ANY_BLANK, blanks, type ColumnText, shownRows, WHOLE } from '../../../src/desk/parts/table-rows.ts';
import { comparing } from '../../../src/register/by-name.ts';

interface Row {
  readonly name: string;
  readonly deputy: string;
  readonly closed?: boolean;
}
const ROWS: readonly Row[] = [
  { name: 'Station 10', deputy: 'Siân Pugh' },
  { name: 'Station 2', deputy: '' },
  { name: 'Archive', deputy: '', closed: true },
];
const COLUMNS: readonly ColumnText<Row>[] = [
  { id: 'name', text: ({ name }) => name },
  { id: 'deputy', text: ({ deputy }) => deputy, wanted: ({ closed }) => closed !== true },
];
const names = (view: Partial<typeof WHOLE>): string[] => shownRows(ROWS, COLUMNS, { ...WHOLE, ...view }, comparing('en')).map(({ name }) => name);

test('every word must be found, whatever its case and accents', () => {
  expect(names({ find: 'sian station' })).toEqual(['Station 10']);
  expect(names({ find: 'station nobody' })).toEqual([]);
});

test('numbers sort as numbers, and blanks come last both ways', () => {
  expect(names({ order: { column: 'name', down: false } })).toEqual(['Archive', 'Station 2', 'Station 10']);
  expect(names({ order: { column: 'deputy', down: true } })).toEqual(['Station 10', 'Station 2', 'Archive']);
});

test('a cell that need not be filled is no blank', () => {
  expect(names({ blank: ANY_BLANK })).toEqual(['Station 2']);
  expect(blanks(ROWS, COLUMNS)).toEqual(new Map([['deputy', 1]]));
});
