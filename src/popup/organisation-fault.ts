// What is wrong with an organisation file, one fault at a time: where, and which sentence says so. The words are the person's language's own.
import type { T, Values } from '../i18n/translator.ts';
import type { organisationFileSchema } from '../model/organisation.ts';

/** What the validator says is wrong at one place. */
type Issue = NonNullable<ReturnType<typeof organisationFileSchema.safeParse>['error']>['issues'][number];

export interface Fault {
  /** Line in the file, from 1, where it can be told. */
  readonly line: number | undefined;
  /** Path to the field, for example `accounts.2.profileId`; empty for a fault of the file as a whole. */
  readonly field: string;
  /** Its sentence is `popup_fault_<what>`. */
  readonly what: What;
  readonly values?: Values;
}

export const FAULTS = [
  'not_a_file',
  'an_update',
  'too_long',
  'unreadable',
  'unknown',
  'missing',
  'missing_allowed',
  'not_allowed',
  'empty',
  'date',
  'time',
  'digits',
  'handle',
  'text',
  'list',
  'group',
  'yes_no',
  'other',
] as const;
type What = (typeof FAULTS)[number];

/** What a field must hold, by the validator's name for it. */
const TYPES: Readonly<Record<string, What>> = { string: 'text', array: 'list', object: 'group', record: 'group', boolean: 'yes_no' };

/** Longest piece of the file that is shown again. */
const SHOWN = 40;

/** The fault that a validator's issue means; `seen` is what the file holds there, undefined where it holds nothing. */
function meaning(issue: Issue, seen: unknown): Pick<Fault, 'what' | 'values'> {
  const shown = typeof seen === 'string' ? seen : (JSON.stringify(seen) ?? '');
  const values = { seen: shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown };
  if (seen === '') return { what: 'empty' };
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String).join(', ');
    return seen === undefined ? { what: 'missing_allowed', values: { allowed } } : { what: 'not_allowed', values: { ...values, allowed } };
  }
  if (seen === undefined) return { what: 'missing' };
  if (issue.code === 'invalid_type') return { what: TYPES[issue.expected] ?? 'other', values };
  if (issue.code === 'too_small') return { what: 'empty' };
  if (issue.code !== 'invalid_format') return { what: 'other', values };
  if (issue.format === 'date') return { what: 'date', values };
  if (issue.format === 'datetime') return { what: 'time', values };
  return { what: issue.path.at(-1) === 'handle' ? 'handle' : 'digits', values };
}

/** @param lineOf the line of a place in the file, from 1. */
export function faultsOf(issue: Issue, seen: unknown, lineOf: (path: readonly PropertyKey[]) => number | undefined): Fault[] {
  const field = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') return [{ line: lineOf(issue.path), field, ...meaning(issue, seen) }];
  return issue.keys.map((name) => ({ line: lineOf([...issue.path, name]), field, what: 'unknown', values: { name } }));
}

/** `accounts.0.platform` as a reader counts: `accounts 1, platform`. */
const place = (field: string): string => field.replace(/\.(\d+)(?=\.|$)/g, (_, index: string) => ` ${Number(index) + 1}`).replaceAll('.', ', ');

/** The fault as one sentence, for example `Line 12, accounts 1, platform: “twitter” is not allowed; allowed: facebook, x`. */
export function faultSentence(t: T, { line, field, what, values }: Fault): string {
  const where = [line === undefined ? '' : t('popup_fault_line', { line }), place(field)].filter((part) => part !== '').join(', ');
  const said = t(`popup_fault_${what}`, values);
  return where === '' ? said : `${where}: ${said}`;
}
