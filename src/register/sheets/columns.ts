// Which column means what: guessed by the words of its header, English or Welsh, and given back as data so that a person can correct it.

export const FIELD_WORDS = {
  password: /pass ?word|passcode|cyfrinair|\bpin\b/,
  email: /e-?mail|e-?bost/,
  manager: /manager|supervisor|rheolwr|llinell/,
  acknowledged: /acknowledg|confirmed|read policy|policy read|cydnab|darllen/,
  training: /training|trained|hyfforddiant/,
  since: /since|start|granted|from date|dyddiad dechrau|ers/,
  role: /\brole\b|access level|permission|\brol\b|rôl/,
  central: /central|comms access|canolog/,
  platform: /platform|network|channel|llwyfan/,
  handle: /handle|@|username|user name/,
  responsible: /responsible|account owner|cyfrifol/,
  deputy: /deputy|dirprwy/,
  serviceArea: /service|department|team|station|adran|gwasanaeth|gorsaf/,
  account: /account|page|cyfrif|tudalen/,
  name: /name|administrator|\badmin\b|person|enw|gweinyddwr/,
} as const;
export type Field = keyof typeof FIELD_WORDS;

export interface Column {
  readonly header: string;
  /** Without one the column is only kept. */
  readonly field?: Field | undefined;
}

/** The first field whose words stand in the header; a field is given to one column only. */
export function guessColumns(header: readonly string[]): Column[] {
  const taken = new Set<Field>();
  return header.map((cell) => {
    const words = cell.trim().toLowerCase();
    const field = (Object.keys(FIELD_WORDS) as Field[]).find((one) => FIELD_WORDS[one].test(words) && (one === 'password' || !taken.has(one)));
    if (field) taken.add(field);
    return { header: cell.trim(), field };
  });
}

/** The line, from 0, that looks most like a header among the first twenty: titles and blank lines may stand above it. */
export function headerLine(rows: readonly (readonly string[])[]): number {
  const scores = rows.slice(0, 20).map((row) => new Set(guessColumns(row).flatMap(({ field }) => field ?? [])).size);
  return Math.max(0, scores.indexOf(Math.max(...scores, 0)));
}
