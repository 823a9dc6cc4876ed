// The field names of a sealed account in one letter each: three hundred are packed each by itself, so nothing is saved by their being alike.

const SHORT: Readonly<Record<string, string>> = {
  name: 'n',
  email: 'e',
  on: 'w',
  responsible: 'R',
  deputy: 'D',
  outOfHours: 'H',
  centralAccess: 'C',
  state: 'S',
  reviewers: 'V',
  hours: 'h',
  surfaces: 'F',
  responseTarget: 'T',
  contacts: 'K',
  phone: 'p',
  link: 'L',
  acceptedBy: 'A',
  reviewBy: 'B',
  closedBecause: 'c',
  orphanedReport: 'o',
  reference: 'r',
};
const LONG = Object.fromEntries(Object.entries(SHORT).map(([long, short]) => [short, long]));

/** The same value with short names at every depth; names that have no short one stay. */
export const shortened = (value: unknown): unknown => renamed(value, SHORT);
/** The value as it was before `shortened`. */
export const lengthened = (value: unknown): unknown => renamed(value, LONG);

function renamed(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((inner) => renamed(inner, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [Object.hasOwn(names, key) ? names[key] : key, renamed(inner, names)]));
}
