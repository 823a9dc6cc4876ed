// A register as people keep it, as a workbook: titles above the header, blank rows, the account only in its first row, two people in one cell,
// days written in five ways, a column of passwords. Invented names.
import type { Cell } from '../../../src/register/sheet/cell.ts';
import { xlsxOf } from '../../register/files.ts';

const FIRST = ['Ana', 'Bryn', 'Carys', 'Dev', 'Elin', 'Faisal', 'Gwen', 'Huw', 'Isla', 'Jo', 'Kofi', 'Lowri'];
const LAST = ['Alder', 'Birch', 'Cedar', 'Dale', 'Elm', 'Fern', 'Gorse', 'Hazel', 'Ivy', 'Juniper', 'Kestrel', 'Larch'];
const DATES: readonly Cell[] = ['20/8/2025', new Date('2025-09-01T00:00:00Z'), '3 March 2025', 45_800];
const HEADER = ['Page ', 'Platform', 'Link', 'Administrator', 'E-mail', 'Line manager', 'Trained', 'Password'];
const BLANK: readonly Cell[] = HEADER.map(() => null);

const nameAt = (at: number): string => `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length) % LAST.length]}`;
const mailAt = (at: number): string => `person${at}@harrowdale.example`;

/** The organisation's X account comes first, and the third person's day of training is none. */
function pageAt(at: number): readonly Cell[] {
  if (at === 0) return ['Harrowdale Council', 'Twitter', 'https://x.com/Harrowdale'];
  return at % 5 === 0 ? [`Harrowdale Team ${at / 5 + 1}`, at % 2 ? 'Twitter' : 'Facebook', null] : [null, null, null];
}

export interface Spreadsheet {
  readonly content: Uint8Array;
  readonly people: number;
  /** The first person, and the one whose training day cannot be read, with the row as the spreadsheet counts it. */
  readonly first: string;
  readonly soon: { readonly name: string; readonly row: number };
}

/** @param count different people, no more than 144 */
export async function spreadsheet(count: number): Promise<Spreadsheet> {
  const rows: (readonly Cell[])[] = [['Harrowdale social media register', ...BLANK.slice(1)], BLANK, HEADER];
  for (let at = 0; at < count; at += 1) {
    if (at === 11) continue;
    const [person, mail] = at === 10 ? [`${nameAt(10)} / ${nameAt(11)}`, null] : [` ${nameAt(at)} `, mailAt(at)];
    rows.push([...pageAt(at), person, mail, 'Dee Holt', at === 2 ? 'soon' : (DATES[at % 4] ?? null), `secret${at}`]);
    if (at % 20 === 19) rows.push(BLANK);
  }
  return { content: await xlsxOf(rows), people: count, first: nameAt(0), soon: { name: nameAt(2), row: 6 } };
}
