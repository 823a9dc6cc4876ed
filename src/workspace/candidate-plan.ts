// What bringing in a list of candidates would do, said before it does it: added, changed, no longer named, and every line that wants a look.
import type { Candidate } from '../model/workspace.ts';
import { textOf } from '../register/sheet/cell.ts';
import type { Table } from '../register/sheet/table.ts';
import { type CandidateColumns, candidateColumns } from './candidate-columns.ts';
import { handleOf, namePhrases, plainName } from './candidate-name.ts';
import { withoutEmpty } from './items.ts';
import { idFrom } from './new.ts';

export type CandidateProblem = 'no-header' | 'no-name' | 'one-word' | 'handle-wrong' | 'handle-twice' | 'row-twice' | 'ward-above';

interface LineProblem {
  readonly code: CandidateProblem;
  /** As the spreadsheet program counts, from 1; 0 for the sheet as a whole. */
  readonly row: number;
  readonly value: string;
  /** The other row, where two do not go together. */
  readonly other?: number;
}

/** A line of the sheet. */
interface Line extends Omit<Candidate, 'id'> {
  readonly row: number;
}

export interface CandidatePlan {
  readonly columns: CandidateColumns;
  readonly lines: number;
  readonly added: readonly Candidate[];
  readonly changed: readonly { readonly before: Candidate; readonly after: Candidate }[];
  readonly unchanged: readonly Candidate[];
  /** On the list now and not in this sheet. */
  readonly removed: readonly Candidate[];
  readonly problems: readonly LineProblem[];
}

/** What bringing a table in would do: who is added, changed, kept or gone, and each line that cannot be read. Changes nothing. */
export function planCandidates(table: Table, current: readonly Candidate[]): CandidatePlan {
  const columns = candidateColumns(table);
  const problems: LineProblem[] = columns.headerRow < 0 ? [{ code: 'no-header', row: 0, value: '' }] : [];
  const lines = linesOf(table, columns, problems);
  const ids = new Set(current.map(({ id }) => id));
  const left = new Set(current);
  const plan = { added: [] as Candidate[], changed: [] as { before: Candidate; after: Candidate }[], unchanged: [] as Candidate[] };
  for (const { row: _row, ...line } of lines) {
    const before = samePerson(line, [...left], lines);
    if (before) left.delete(before);
    const id = before?.id ?? idFrom(`${line.name} ${line.ward ?? ''}`, ids);
    ids.add(id);
    const after: Candidate = { ...before, ...line, id };
    if (before === undefined) plan.added.push(after);
    else if (FIELDS.every((field) => before[field] === after[field])) plan.unchanged.push(before);
    else plan.changed.push({ before, after });
  }
  return { columns, lines: lines.length, ...plan, removed: [...left], problems };
}

const FIELDS = ['name', 'party', 'ward', 'handle'] as const;

/** The list once the plan is followed. `removeMissing`: also take away what the sheet does not name. */
export function plannedCandidates(current: readonly Candidate[], { added, changed, removed }: CandidatePlan, removeMissing: boolean): Candidate[] {
  const after = new Map(changed.map((one) => [one.before.id, one.after]));
  const gone = new Set(removeMissing ? removed.map(({ id }) => id) : []);
  return [...current.flatMap((one) => (gone.has(one.id) ? [] : [after.get(one.id) ?? one])), ...added];
}

function linesOf({ rows }: Table, { headerRow, columns }: CandidateColumns, problems: LineProblem[]): Line[] {
  const lines: Line[] = [];
  const seen = new Map<string, number>();
  const handles = new Map<string, number>();
  let above = '';
  for (const [at, cells] of rows.entries()) {
    if (at <= headerRow) continue;
    const row = at + 1;
    const cell = (field: string): string => textOf(cells[columns.find((column) => column.field === field)?.index ?? -1]);
    const told = columns.map(({ index }) => textOf(cells[index]));
    // Blank lines, and the headers again at the top of a page.
    if (told.every((text) => text === '') || columns.every(({ header }, index) => header !== '' && header === told[index])) continue;
    const wrong = (code: CandidateProblem, value: string, other?: number): void =>
      void problems.push({ code, row, value, ...(other === undefined ? {} : { other }) });
    const written = cell('name') || `${cell('first')} ${cell('last')}`.trim();
    const name = plainName(written);
    const given = cell('handle');
    const handle = given === '' ? undefined : handleOf(given);
    if (given !== '' && handle === undefined) wrong('handle-wrong', given);
    if (name === '') {
      wrong('no-name', told.filter(Boolean).join(', '));
      continue;
    }
    if (namePhrases(name).length === 0) {
      wrong('one-word', written);
      if (handle === undefined) continue;
    }
    const ward = cell('ward') || above;
    if (cell('ward') === '' && ward !== '') wrong('ward-above', ward);
    above = ward;
    const key = `${folded(name)} ${folded(ward)}`;
    const twice = seen.get(key);
    if (twice !== undefined) {
      wrong('row-twice', name, twice);
      continue;
    }
    seen.set(key, row);
    const other = handle && handles.get(handle.toLowerCase());
    if (handle && other) wrong('handle-twice', handle, other);
    if (handle && !other) handles.set(handle.toLowerCase(), row);
    lines.push(withoutEmpty({ row, name, party: cell('party'), ward, handle }) as Line);
  }
  return lines;
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The same name in the same ward; elsewhere only where there is one of that name on both sides, who then has moved. */
function samePerson({ name, ward = '' }: Omit<Line, 'row'>, current: readonly Candidate[], lines: readonly Line[]): Candidate | undefined {
  const alike = current.filter((one) => folded(one.name) === folded(name));
  const exact = alike.find((one) => folded(one.ward ?? '') === folded(ward));
  if (exact || alike.length !== 1) return exact;
  return lines.filter((line) => folded(line.name) === folded(name)).length === 1 ? alike[0] : undefined;
}
