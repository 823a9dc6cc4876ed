// What a column of a register can mean, and the words people head it with, English and Welsh.

export const FIELDS = [
  'account',
  'platform',
  'handle',
  'kind',
  'serviceArea',
  'responsible',
  'deputy',
  'outOfHours',
  'centralAccess',
  'state',
  'person',
  'email',
  'manager',
  'role',
  'since',
  'trainingCompleted',
  'trainingDue',
  'acknowledged',
] as const;
export type Field = (typeof FIELDS)[number];

/** `password`: a column that is never read. `keep`: no field of ours. */
export type Meaning = Field | 'keep' | 'password';

/** Longer words are looked for first, so that `Line manager e-mail` is no manager. */
const WORDS: Readonly<Record<Exclude<Meaning, 'keep'>, readonly string[]>> = {
  password: ['password', 'passcode', 'pin', 'login details', 'cyfrinair'],
  account: ['account name', 'page name', 'account', 'page', 'channel', 'profile', 'site', 'enw cyfrif', 'cyfrif', 'tudalen'],
  platform: ['platform', 'network', 'social media', 'medium', 'type of account', 'llwyfan'],
  handle: ['handle', 'username', 'user name', 'twitter name', 'x name', 'link', 'url', 'address of page', 'web address', 'dolen', 'enw defnyddiwr'],
  kind: ['kind', 'account type', 'category', 'math'],
  serviceArea: ['service area', 'department', 'team', 'station', 'directorate', 'service', 'area', 'maes gwasanaeth', 'adran', 'tim', 'gorsaf'],
  responsible: ['responsible officer', 'responsible', 'account owner', 'owner', 'lead officer', 'swyddog cyfrifol', 'perchennog'],
  deputy: ['deputy', 'second contact', 'backup', 'cover', 'dirprwy'],
  outOfHours: ['out of hours', 'ooh', 'on call', 'y tu allan i oriau'],
  centralAccess: ['central access', 'password held', 'held centrally', 'comms access', 'mynediad canolog'],
  state: ['account status', 'status', 'state', 'active', 'statws', 'cyflwr'],
  person: ['administrator', 'admin name', 'admin', 'full name', 'staff name', 'user', 'name', 'editor', 'gweinyddwr', 'enw llawn', 'enw'],
  email: ['email address', 'e-mail address', 'email', 'e-mail', 'mail', 'ebost', 'e-bost'],
  manager: ['line manager', 'manager', 'supervisor', 'rheolwr llinell', 'rheolwr'],
  role: ['role', 'access level', 'permission', 'level of access', 'rol'],
  since: ['since', 'start date', 'date added', 'access from', 'ers', 'dyddiad dechrau'],
  trainingCompleted: ['training completed', 'date trained', 'trained', 'training date', 'training', 'hyfforddiant', 'hyfforddwyd'],
  trainingDue: ['training due', 'refresher due', 'refresher', 'next training'],
  acknowledged: [
    'policy confirmed',
    'policy read',
    'acknowledged',
    'acknowledgement',
    'signed policy',
    'confirmed',
    'read and understood',
    'cadarnhad',
    'cadarnhawyd',
  ],
};

const ORDERED = Object.entries(WORDS)
  .flatMap(([meaning, words]) => words.map((word) => ({ meaning: meaning as Exclude<Meaning, 'keep'>, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** Header as it is compared: no case, accents, marks or doubled spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, ' ')
    .trim();

/** What a header most likely means. `Password held?` asks whether, not what, and is central access. */
export function meaningOf(header: string): Meaning {
  const words = ` ${plain(header)} `;
  const found = ORDERED.find(({ word }) => words.includes(` ${word} `) || words.includes(` ${word}s `));
  if (found?.meaning === 'manager' && /mail/.test(words)) return 'keep';
  return found?.meaning ?? 'keep';
}

export interface Column {
  readonly header: string;
  readonly meaning: Meaning;
}

export interface Layout {
  /** Index of the line with the headers. */
  readonly header: number;
  readonly columns: readonly Column[];
}

/** Lines above the header that a sheet may have. */
const TITLE_LINES = 15;

/** The line whose cells are most often words that head columns, and what each column means. A meaning is given once, to its first column. */
export function layoutOf(cells: readonly (readonly string[])[]): Layout {
  const scores = cells.slice(0, TITLE_LINES).map((row) => new Set(row.map(meaningOf).filter((one) => one !== 'keep')).size);
  const header = Math.max(0, scores.indexOf(Math.max(...scores, 0)));
  const width = Math.max(0, ...cells.map((row) => row.length));
  const taken = new Set<Meaning>();
  const columns = Array.from({ length: width }, (_, at): Column => {
    const name = (cells[header]?.[at] ?? '').trim();
    const meaning = meaningOf(name);
    if (meaning !== 'keep' && meaning !== 'password' && taken.has(meaning)) return { header: name, meaning: 'keep' };
    taken.add(meaning);
    return { header: name, meaning };
  });
  return { header, columns };
}
