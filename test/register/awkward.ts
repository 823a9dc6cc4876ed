// Spreadsheets as people really keep them, made here: what is in them, and what an import must make of each. Names are made up.
import type { ProblemCode } from '../../src/register/index.ts';
import type { Cell } from '../../src/register/sheet/cell.ts';

export interface Awkward {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** `platform name` of each account, in order. */
  readonly accounts: readonly string[];
  /** Names, in order. */
  readonly people: readonly string[];
  readonly problems?: readonly ProblemCode[];
  /** More that must be true of single fields: `account.field` or `person.field`, by name. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Only in this format: CSV knows no days or numbers of its own. */
  readonly only?: 'csv' | 'xlsx';
}

const H = ['Platform', 'Account', 'Administrator', 'Email'] as const;
const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

export const AWKWARD: readonly Awkward[] = [
  { name: 'a plain sheet', rows: [[...H], ['Facebook', 'Kelling', 'Sam Carter', 'sam@x.example']], accounts: ['facebook Kelling'], people: ['Sam Carter'] },
  {
    name: 'titles and a date above the header',
    rows: [
      ['Social media accounts', null, null, null],
      ['Updated', '2 May 2026', null, null],
      [null, null, null, null],
      [...H],
      ['FB', 'Kelling', 'Sam Carter', ''],
    ],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter'],
  },
  {
    name: 'blank rows between and after',
    rows: [[...H], [null, null, null, null], ['X', 'Kelling', 'Sam Carter', null], ['', '', '', ''], [null, null, null, null]],
    accounts: ['x Kelling'],
    people: ['Sam Carter'],
  },
  {
    name: 'merged cells: the account only in its first row',
    rows: [[...H], ['Facebook', 'Kelling', 'Sam Carter', ''], [null, null, 'Dee Holt', ''], [null, null, 'Ruth Ansell', '']],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter', 'Dee Holt', 'Ruth Ansell'],
    problems: ['account-carried-down', 'account-carried-down'],
  },
  {
    name: 'two people in one cell, by comma',
    rows: [[...H], ['Facebook', 'Kelling', 'Sam Carter, Dee Holt', '']],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter', 'Dee Holt'],
    problems: ['several-people'],
  },
  {
    name: 'two people in one cell, by "and"',
    rows: [[...H], ['Facebook', 'Kelling', 'Sam Carter and Dee Holt', '']],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter', 'Dee Holt'],
    problems: ['several-people'],
  },
  {
    name: 'two people in one cell, on two lines',
    rows: [[...H], ['Facebook', 'Kelling', 'Sam Carter\nDee Holt', '']],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter', 'Dee Holt'],
    problems: ['several-people'],
  },
  {
    name: 'a family name first is one person',
    rows: [[...H], ['Facebook', 'Kelling', 'Carter, Sam', '']],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter'],
  },
  {
    name: 'an address beside the name in one cell',
    rows: [
      ['Platform', 'Page', 'Admin'],
      ['Facebook', 'Kelling', 'Sam Carter <Sam.Carter@x.example>'],
    ],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter'],
    fields: { 'Sam Carter.email': 'sam.carter@x.example' },
  },
  {
    name: 'only an address',
    rows: [
      ['Platform', 'Page', 'Email'],
      ['Facebook', 'Kelling', 'sam.carter@x.example'],
    ],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter'],
  },
  {
    name: 'trailing and no-break spaces',
    rows: [
      [' Platform ', 'Account\u00a0name', 'Administrator  '],
      ['Facebook ', '  Kelling\u00a0Fire  ', 'Sam  Carter '],
      ['facebook', 'Kelling Fire', 'Dee Holt'],
    ],
    accounts: ['facebook Kelling Fire'],
    people: ['Sam Carter', 'Dee Holt'],
  },
  {
    name: 'Welsh headers',
    rows: [
      ['Llwyfan', 'Enw’r cyfrif', 'Gweinyddwr', 'Rheolwr llinell', 'Hyfforddiant', 'Dirprwy'],
      ['Facebook', 'Gorsaf Kelling', 'Siân Carter', 'Dee Holt', '3 Mawrth 2025', 'Ruth Ansell'],
    ],
    accounts: ['facebook Gorsaf Kelling'],
    people: ['Siân Carter'],
    fields: { 'Siân Carter.trainingCompleted': '2025-03-03', 'Siân Carter.manager': 'Dee Holt', 'Gorsaf Kelling.deputy': 'Ruth Ansell' },
  },
  {
    name: 'days as text, four ways',
    rows: [
      ['Platform', 'Account', 'Admin', 'Training'],
      ['X', 'A', 'Ann Able', '13/09/2024'],
      ['X', 'B', 'Bob Bold', '1st Sept 2024'],
      ['X', 'C', 'Cat Cold', '2024-09-01'],
      ['X', 'D', 'Dan Dean', '31.12.24'],
    ],
    accounts: ['x A', 'x B', 'x C', 'x D'],
    people: ['Ann Able', 'Bob Bold', 'Cat Cold', 'Dan Dean'],
    fields: {
      'Ann Able.trainingCompleted': '2024-09-13',
      'Bob Bold.trainingCompleted': '2024-09-01',
      'Cat Cold.trainingCompleted': '2024-09-01',
      'Dan Dean.trainingCompleted': '2024-12-31',
    },
  },
  {
    name: 'a day that could be another',
    rows: [
      ['Platform', 'Account', 'Admin', 'Trained'],
      ['X', 'A', 'Ann Able', '03/04/2025'],
    ],
    accounts: ['x A'],
    people: ['Ann Able'],
    problems: ['day-ambiguous'],
    fields: { 'Ann Able.trainingCompleted': '2025-04-03' },
  },
  {
    name: 'days as serial numbers',
    rows: [
      ['Platform', 'Account', 'Admin', 'Trained'],
      ['X', 'A', 'Ann Able', 45_536],
    ],
    accounts: ['x A'],
    people: ['Ann Able'],
    fields: { 'Ann Able.trainingCompleted': '2024-09-01' },
  },
  {
    name: 'days as days',
    only: 'xlsx',
    rows: [
      ['Platform', 'Account', 'Admin', 'Trained'],
      ['X', 'A', 'Ann Able', day('2024-09-01')],
    ],
    accounts: ['x A'],
    people: ['Ann Able'],
    fields: { 'Ann Able.trainingCompleted': '2024-09-01' },
  },
  {
    name: 'a day that is none',
    rows: [
      ['Platform', 'Account', 'Admin', 'Trained'],
      ['X', 'A', 'Ann Able', '31/02/2025'],
      ['X', 'B', 'Bob Bold', 'last spring'],
    ],
    accounts: ['x A', 'x B'],
    people: ['Ann Able', 'Bob Bold'],
    problems: ['not-a-day', 'not-a-day'],
  },
  {
    name: 'a column of passwords',
    rows: [
      ['Platform', 'Account', 'Admin', 'Password'],
      ['Facebook', 'Kelling', 'Sam Carter', 'hunter2'],
    ],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter'],
    problems: ['password-left-out'],
  },
  {
    name: 'a column that says whether a password is held',
    rows: [
      ['Platform', 'Account', 'Admin', 'Password held?'],
      ['Facebook', 'Kelling', 'Sam Carter', 'Y'],
      ['Facebook', 'Millford', 'Dee Holt', 'N'],
    ],
    accounts: ['facebook Kelling', 'facebook Millford'],
    people: ['Sam Carter', 'Dee Holt'],
    fields: { 'Kelling.centralAccess': { state: 'confirmed' }, 'Millford.centralAccess': { state: 'missing' } },
    problems: ['password-as-access'],
  },
  {
    name: 'a column called Password in which there are only crosses and noes',
    rows: [
      ['Platform', 'Account', 'Admin', 'Password'],
      ['Facebook', 'Kelling', 'Sam Carter', 'x'],
      ['Facebook', 'Millford', 'Dee Holt', 'n'],
    ],
    accounts: ['facebook Kelling', 'facebook Millford'],
    people: ['Sam Carter', 'Dee Holt'],
    fields: { 'Kelling.centralAccess': { state: 'confirmed' }, 'Millford.centralAccess': { state: 'missing' } },
    problems: ['password-as-access'],
  },
  {
    name: 'handles with @, links, and a duplicate of one account',
    rows: [
      ['Account', 'Handle', 'Link', 'Admin'],
      ['Kelling', '@KellingFire', '', 'Sam Carter'],
      ['Kelling Station', '', 'https://x.com/kellingfire', 'Dee Holt'],
    ],
    accounts: ['x Kelling'],
    people: ['Sam Carter', 'Dee Holt'],
    problems: ['differs-within-sheet', 'differs-within-sheet'],
  },
  {
    name: 'a handle that is none',
    rows: [
      ['Platform', 'Account', 'Handle', 'Admin'],
      ['X', 'Kelling', 'kelling fire station', 'Sam Carter'],
    ],
    accounts: ['x Kelling'],
    people: ['Sam Carter'],
    problems: ['handle-invalid'],
  },
  {
    name: 'another network',
    rows: [[...H], ['Instagram', 'Kelling', 'Sam Carter', ''], ['Facebook', 'Kelling', 'Sam Carter', '']],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter'],
    problems: ['platform-unknown'],
  },
  {
    name: 'no platform said',
    rows: [
      ['Account', 'Admin'],
      ['Kelling', 'Sam Carter'],
    ],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter'],
    problems: ['platform-guessed'],
  },
  {
    name: 'long numbers kept as text',
    rows: [
      ['Platform', 'Account', 'Facebook page ID', 'Admin'],
      ['Facebook', 'Kelling', '110000000000001', 'Sam Carter'],
    ],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter'],
    fields: { 'Kelling.pageId': '110000000000001' },
  },
  {
    name: 'a long number spoilt by the spreadsheet',
    rows: [
      ['Platform', 'Account', 'X user ID', 'Admin'],
      ['X', 'Kelling', '1.5E+18', 'Sam Carter'],
    ],
    accounts: ['x Kelling'],
    people: ['Sam Carter'],
    problems: ['id-invalid'],
  },
  {
    name: 'acknowledgements: days, yes, no, a sentence',
    rows: [
      ['Platform', 'Account', 'Admin', 'Policy acknowledged'],
      ['X', 'A', 'Ann Able', '13/05/2026'],
      ['X', 'A', 'Bob Bold', 'Yes'],
      ['X', 'A', 'Cat Cold', 'No'],
      ['X', 'A', 'Dan Dean', 'Yes - 14/05/2026'],
      ['X', 'A', 'Eve East', 'asked twice'],
    ],
    accounts: ['x A'],
    people: ['Ann Able', 'Bob Bold', 'Cat Cold', 'Dan Dean', 'Eve East'],
    problems: ['acknowledged-without-day', 'acknowledged-unknown'],
    fields: {
      'Ann Able.acknowledged': [{ version: '3', on: '2026-05-13' }],
      'Cat Cold.acknowledged': [],
      'Dan Dean.acknowledged': [{ version: '3', on: '2026-05-14' }],
    },
  },
  {
    name: 'nobody named',
    rows: [[...H], ['Facebook', 'Kelling', 'n/a', ''], ['Facebook', 'Millford', 'Vacant', '-']],
    accounts: ['facebook Kelling', 'facebook Millford'],
    people: [],
  },
  {
    name: 'a row that is a note',
    rows: [
      [...H, 'Notes'],
      ['Facebook', 'Kelling', 'Sam Carter', '', ''],
      [null, null, null, null, 'See also the folder'],
    ],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter'],
    problems: ['no-account-no-person'],
  },
  {
    name: 'headings between the rows, and a sum at the end',
    rows: [
      ['Platform', 'Account', 'Administrator', 'Email'],
      ['STATIONS', null, null, null],
      ['Twitter / X', 'Kelling', 'Sam Carter', ''],
      ['X (formerly Twitter)', 'Millford', 'Dee Holt', ''],
      ['OFFICERS', null, null, null],
      ['TOTAL', '2 accounts', null, null],
    ],
    accounts: ['x Kelling', 'x Millford'],
    people: ['Sam Carter', 'Dee Holt'],
    problems: ['heading-row', 'heading-row', 'heading-row'],
  },
  {
    name: 'a shift, a question and a remark where a name should be',
    rows: [
      ['Platform', 'Account', 'Administrator', 'Email', 'Role'],
      ['Facebook', 'Kelling', '??? (was Craig)', '', ''],
      ['Facebook', 'Millford', 'Dee Holt (left Sept)', '', 'Editor'],
      ['Facebook', 'Control', 'Watch A', '', ''],
      ['Facebook', 'Eastmarsh', 'Sam Carter (sam@x.example)', '', 'Editor'],
    ],
    accounts: ['facebook Kelling', 'facebook Millford', 'facebook Control', 'facebook Eastmarsh'],
    people: ['Dee Holt', 'Watch A', 'Sam Carter'],
    problems: ['person-missing', 'person-remark', 'name-doubtful', 'role-blank'],
    fields: { 'Sam Carter.email': 'sam@x.example' },
  },
  {
    name: 'the same row twice',
    rows: [[...H], ['Facebook', 'Kelling', 'Sam Carter', ''], ['Facebook', 'Kelling', 'Sam Carter', '']],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter'],
    problems: ['row-twice'],
  },
  {
    name: 'one person in two spellings of one address',
    rows: [[...H], ['Facebook', 'Kelling', 'Sam Carter', 'SAM@x.example'], ['X', 'Kelling', 'Samuel Carter', 'sam@x.example']],
    accounts: ['facebook Kelling', 'x Kelling'],
    people: ['Sam Carter'],
    problems: ['differs-within-sheet'],
  },
  {
    name: 'cells that look like formulas',
    rows: [
      ['Platform', 'Account', 'Admin', 'Notes'],
      ['X', '@KellingFire', 'Sam Carter', '=HYPERLINK("https://evil.example")'],
      ['X', '+44 Kelling', 'Dee Holt', '-1+1'],
    ],
    accounts: ['x @KellingFire', 'x +44 Kelling'],
    people: ['Sam Carter', 'Dee Holt'],
  },
  {
    name: 'no header at all',
    rows: [
      ['Kelling', 'Sam Carter'],
      ['Millford', 'Dee Holt'],
    ],
    accounts: [],
    people: [],
    problems: ['no-header', 'nothing-known', 'no-account-no-person', 'no-account-no-person'],
  },
  {
    name: 'two columns of administrators',
    rows: [
      ['Platform', 'Account', 'Administrator', 'Administrator'],
      ['Facebook', 'Kelling', 'Sam Carter', 'Dee Holt'],
    ],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter', 'Dee Holt'],
    problems: ['several-people'],
  },
  {
    name: 'family names first, with more given names, particles, an address, a remark, and several in a cell',
    rows: [
      ['Platform', 'Account', 'Administrator', 'Line manager', 'Deputy'],
      ['Facebook', 'Kelling', 'Ŵyn-Jones, Siân Mair', 'Holt, Dee', 'Ansell, Ruth'],
      ['Facebook', 'Kelling', 'van der Berg, Anna <anna@x.example>', 'Dee Holt', ''],
      ['Facebook', 'Kelling', 'O’Brien, Pat (left Sept)', '', ''],
      ['Facebook', 'Kelling', 'EVANS, Rhys A.', '', ''],
      ['Facebook', 'Kelling', 'Lewis, Ann; Price, Bob', '', ''],
      ['Facebook', 'Kelling', 'Able, Cai and Bold, Dilys', '', ''],
      ['Facebook', 'Kelling', 'Ewan Cold, Fflur Dean', '', ''],
      ['Facebook', 'Kelling', 'Gwen, Hari and Ivy', '', ''],
    ],
    accounts: ['facebook Kelling'],
    people: [
      'Siân Mair Ŵyn-Jones',
      'Anna van der Berg',
      'Pat O’Brien',
      'Rhys A. EVANS',
      'Ann Lewis',
      'Bob Price',
      'Cai Able',
      'Dilys Bold',
      'Ewan Cold',
      'Fflur Dean',
      'Gwen',
      'Hari',
      'Ivy',
    ],
    problems: ['person-remark', 'several-people', 'several-people', 'several-people', 'several-people'],
    fields: {
      'Siân Mair Ŵyn-Jones.manager': 'Dee Holt',
      'Anna van der Berg.manager': 'Dee Holt',
      'Anna van der Berg.email': 'anna@x.example',
      'Kelling.deputy': 'Ruth Ansell',
    },
  },
  {
    name: 'a mailbox that people share, and one person under two forms of the name',
    rows: [
      [...H],
      ['Facebook', 'Kelling', 'Gŵyn Jones', 'kelling@x.example'],
      ['Facebook', 'Kelling', 'Huw Jones', 'kelling@x.example'],
      ['X', 'Kelling', 'Huw Jones', 'kelling@x.example'],
      ['X', 'Kelling', 'Sam Carter', 'sam@x.example'],
      ['Facebook', 'Kelling', 'Samantha Carter', 'sam@x.example'],
    ],
    accounts: ['facebook Kelling', 'x Kelling'],
    people: ['Gŵyn Jones', 'Huw Jones', 'Sam Carter'],
    problems: ['differs-within-sheet', 'email-shared'],
  },
  {
    name: 'two rows of headers, the upper one merged',
    rows: [
      ['Social media register', null, null, null, null, null, null],
      ['Account', null, 'Administrator', null, 'Policy', 'Training', null],
      ['Name', 'Platform', 'Name', 'E-mail', 'Date', 'Date', 'Notes'],
      ['Kelling', 'Facebook', 'Sam Carter', 'sam@x.example', '14/5/2026', '2026-03-17', ''],
      [null, null, 'Dee Holt', 'dee@x.example', '', '', 'new'],
    ],
    accounts: ['facebook Kelling'],
    people: ['Sam Carter', 'Dee Holt'],
    problems: ['account-carried-down'],
    fields: { 'Sam Carter.trainingCompleted': '2026-03-17', 'Sam Carter.acknowledged': [{ version: '3', on: '2026-05-14' }] },
  },
  {
    name: 'family and given name in two columns',
    rows: [
      ['Platform', 'Page', 'Surname', 'Forename', 'Email'],
      ['Facebook', 'Kelling', 'van der Berg', 'Anna Mair', 'anna@x.example'],
      ['Facebook', 'Kelling', 'Jones', 'Siân', 'sian@x.example'],
      ['Facebook', 'Kelling', 'Holt', '', ''],
      ['Facebook', 'Kelling', '', 'Ruth Ansell', ''],
    ],
    accounts: ['facebook Kelling'],
    people: ['Anna Mair van der Berg', 'Siân Jones', 'Holt', 'Ruth Ansell'],
  },
  {
    name: 'states in many words',
    rows: [
      ['Platform', 'Account', 'Status', 'Admin'],
      ['FB', 'A', 'Live', ''],
      ['FB', 'B', 'Not used', ''],
      ['FB', 'C', 'Deleted', ''],
      ['FB', 'D', 'No access', ''],
      ['FB', 'E', 'hibernating', ''],
    ],
    accounts: ['facebook A', 'facebook B', 'facebook C', 'facebook D', 'facebook E'],
    people: [],
    problems: ['state-unknown'],
    fields: { 'B.state': 'dormant', 'C.state': 'closed', 'D.state': 'orphaned', 'E.state': 'active' },
  },
];
