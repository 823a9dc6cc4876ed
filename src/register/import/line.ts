// One line of the sheet as facts about one account and the people on it. Every cell that says nothing known becomes a problem with its row.
import type { Account } from '../../model/account.ts';
import type { FieldId } from '../columns/fields.ts';
import type { Column } from '../columns/guess.ts';
import { letterOf } from '../columns/letter.ts';
import { type Problem, problem } from '../problem.ts';
import { type Cell, textOf } from '../sheet/cell.ts';
import { BLANK, dayIn } from './day-cell.ts';
import { type PersonFacts, readLinePeople } from './line-people.ts';
import { readLink } from './link.ts';
import { spoken } from './people-cell.ts';
import { withoutEmpty } from './without-empty.ts';
import { accessOf, kindOf, platformOf, stateOf } from './words.ts';

export type AccountFacts = Partial<Omit<Account, 'id'>>;

export interface Line {
  readonly row: number;
  readonly account: AccountFacts;
  readonly people: readonly PersonFacts[];
  readonly problems: readonly Problem[];
  /** The row as it came, for an export that gives it back. */
  readonly cells: readonly string[];
  /** The sheet has a column of roles, so that a blank in it says something. */
  readonly asksRole: boolean;
}

const TEXTS: readonly FieldId[] = ['serviceArea', 'responsible', 'deputy', 'outOfHours', 'insteadUse', 'responseTarget'];
/** Texts that are the name of a person. */
const NAMES: readonly FieldId[] = ['responsible', 'deputy'];

/** @param row as the spreadsheet program counts, from 1 */
export function readLine(cells: readonly Cell[], columns: readonly Column[], row: number): Line {
  const problems: Problem[] = [];
  const at = (field: Column['field']): Column[] => columns.filter((column) => column.field === field);
  const cell = (field: FieldId): Cell => cells[at(field)[0]?.index ?? -1] ?? null;
  const text = (field: FieldId): string => textOf(cell(field));
  const nameOf = (field: FieldId): string => {
    const [found] = at(field);
    if (found === undefined || found.header === '') return field;
    // Two columns headed `Date` are one to whoever looks for the cell, unless their letters are said.
    return columns.filter(({ header }) => header === found.header).length > 1 ? `${found.header} (${letterOf(found.index)})` : found.header;
  };
  const note = (code: Parameters<typeof problem>[0], field: FieldId, more: Partial<Problem> = {}): void => {
    problems.push(problem(code, row, { column: nameOf(field), field, value: text(field), ...more }));
  };

  const day = (field: FieldId): string | undefined => dayIn(cell(field), field, note);
  const word = <T>(field: FieldId, of: (text: string) => T | undefined, code: Parameters<typeof problem>[0]): T | undefined => {
    const found = text(field) === '' ? undefined : of(text(field));
    if (found === undefined && text(field) !== '' && !BLANK.test(text(field))) note(code, field);
    return found;
  };
  const digits = (field: FieldId): string | undefined => {
    const found = text(field).replace(/\s/g, '');
    // A number of more than 15 digits has lost its last ones in the spreadsheet program.
    if (found === '' || (/^\d{3,25}$/.test(found) && !(typeof cell(field) === 'number' && found.length > 15))) return found || undefined;
    note('id-invalid', field);
    return undefined;
  };
  const handle = (): string | undefined => {
    const found = text('handle').replace(/^@/, '');
    if (found === '' || BLANK.test(found)) return undefined;
    const linked = readLink(found);
    if (linked?.handle !== undefined) return linked.handle;
    if (/^\w{1,15}$/.test(found)) return found;
    note('handle-invalid', 'handle');
    return undefined;
  };

  const link = text('link') === '' ? undefined : readLink(text('link'));
  const own = handle();
  const named = text('accountName');
  const saidPlatform = word('platform', platformOf, 'platform-unknown');
  const platform = saidPlatform ?? (text('platform') === '' ? (link?.platform ?? (own === undefined ? undefined : 'x')) : undefined);
  const centralState = word('centralAccess', accessOf, 'access-unknown');
  const centralOn = day('centralAccessOn');
  const report = text('orphanedReport');
  const texts = Object.fromEntries(
    TEXTS.map((field) => [field, NAMES.includes(field) ? spoken(text(field)) : text(field)]).filter(([, value]) => value !== '' && !BLANK.test(String(value))),
  );
  const account: AccountFacts = withoutEmpty({
    name: named || (own === undefined ? '' : `@${own}`),
    platform,
    link: text('link'),
    handle: platform === 'facebook' ? undefined : (own ?? link?.handle),
    profileId: digits('profileId') ?? link?.profileId,
    pageId: digits('pageId'),
    userId: digits('userId'),
    kind: word('kind', kindOf, 'kind-unknown'),
    ...texts,
    centralAccess: centralState === undefined ? undefined : withoutEmpty({ state: centralState, on: centralOn }),
    state: word('state', stateOf, 'state-unknown'),
    orphanedReport: report === '' ? undefined : { reference: report },
    lastPosted: day('lastPosted'),
  });
  const raw = cells.map((one) => rawOf(one));
  const alone = headingIn(cells, columns);
  if (alone !== undefined) return { row, account: {}, people: [], problems: [problem('heading-row', row, { value: alone })], cells: raw, asksRole: false };
  const people = readLinePeople(cells, columns, row, problems, { text, note });
  return { row, account, people, problems, cells: raw, asksRole: at('role').length > 0 };
}

/** A row of sums, and a word alone where a platform should stand: `STATIONS`. Both are for the reader of the sheet. */
function headingIn(cells: readonly Cell[], columns: readonly Column[]): string | undefined {
  const filled = columns.filter(({ index }) => textOf(cells[index]) !== '');
  const [first] = filled;
  const words = textOf(cells[first?.index ?? -1]);
  if (/^(?:grand |sub-?)?total\b|^cyfanswm\b/i.test(words)) return words;
  return filled.length === 1 && first?.field === 'platform' && platformOf(words) === undefined ? words : undefined;
}

/** A cell for keeping: its spaces and line breaks as they came. */
function rawOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : textOf(cell);
}
