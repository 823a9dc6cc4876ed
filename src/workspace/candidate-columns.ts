// Which column of a list of candidates holds what, by the words people write above it in English and Welsh.
import { plainHeader } from '../register/columns/plain-header.ts';
import { textOf } from '../register/sheet/cell.ts';
import type { Table } from '../register/sheet/table.ts';

const HEADERS = {
  name: 'name | names | full name | candidate | candidates | candidate name | name of candidate | candidate’s name | councillor | councillor name | member | member name | elected member | enw | enw llawn | enw’r ymgeisydd | enw ymgeisydd | ymgeisydd | ymgeiswyr | cynghorydd | enw’r cynghorydd | aelod | enw’r aelod',
  first:
    'first name | first names | firstname | forename | forenames | given name | other names | other names in full | christian name | enw cyntaf | enwau cyntaf | enwau eraill',
  last: 'surname | last name | lastname | family name | cyfenw',
  party:
    'party | political party | party name | description | party description | description of candidate | group | political group | affiliation | plaid | plaid wleidyddol | disgrifiad | grŵp | grŵp gwleidyddol',
  ward: 'ward | ward name | ward/division | electoral ward | division | electoral division | constituency | area | region | seat | ward etholiadol | adran etholiadol | dosbarth etholiadol | etholaeth | rhanbarth | ardal',
  handle:
    'handle | x handle | twitter handle | twitter | x | x/twitter | twitter/x | x account | twitter account | x address | social media | social media handle | account | cyfrif | cyfrif x | cyfrif twitter | dolen x | enw ar x | enw x | trydar | cyfryngau cymdeithasol',
} as const;
export type CandidateField = keyof typeof HEADERS;

export interface CandidateColumn {
  /** From 0, as in the sheet. */
  readonly index: number;
  readonly field: CandidateField;
  readonly header: string;
}

export interface CandidateColumns {
  /** From 0; -1 where no line looks like headers. */
  readonly headerRow: number;
  readonly columns: readonly CandidateColumn[];
}

/** Rows looked at for the headers. */
const LOOK = 15;
const KNOWN = new Map(Object.entries(HEADERS).flatMap(([field, words]) => words.split(' | ').map((word) => [word, field as CandidateField] as const)));

function columnsOf(row: Table['rows'][number]): CandidateColumn[] {
  const taken = new Set<CandidateField>();
  return row.flatMap((cell, index) => {
    const header = textOf(cell);
    const field = KNOWN.get(plainHeader(header));
    if (field === undefined || taken.has(field)) return [];
    taken.add(field);
    return [{ index, field, header }];
  });
}

/** The columns of a list. Without headers the first is the name, one of `@` the handle, and the others party and ward. */
export function candidateColumns({ rows }: Table): CandidateColumns {
  const found = rows.slice(0, LOOK).map(columnsOf);
  const best = Math.max(0, ...found.filter(namesSomebody).map(({ length }) => length));
  const headerRow = best === 0 ? -1 : found.findIndex((columns) => columns.length === best && namesSomebody(columns));
  return { headerRow, columns: headerRow < 0 ? headless(rows) : (found[headerRow] ?? []) };
}

const namesSomebody = (columns: readonly CandidateColumn[]): boolean => columns.some(({ field }) => field === 'name' || field === 'last');

function headless(rows: Table['rows']): CandidateColumn[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const left: CandidateField[] = ['name', 'party', 'ward'];
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const cells = rows.map((row) => textOf(row[index])).filter((cell) => cell !== '');
    const handles = cells.filter((cell) => cell.startsWith('@')).length * 2 > cells.length;
    const field = cells.length === 0 ? undefined : handles ? 'handle' : left.shift();
    return field === undefined ? [] : [{ index, field, header: '' }];
  });
}
