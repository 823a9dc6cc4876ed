// What can be wrong with a line of a spreadsheet or a receipt: a code for the screen (`register_problem_<code>`) and a sentence for the command line.

import type { FieldId } from './columns/fields.ts';

export const PROBLEMS = {
  'no-header':
    'No line of this sheet looks like a header: say what each column holds, or write it in the first line, such as Platform, Account, Administrator.',
  'nothing-known': 'No column holds an account or a person: say what each column holds, or call one Account or Administrator.',
  'password-left-out': 'Column “{column}” was left out, because it holds passwords: WhichHat never keeps them. Delete it from the spreadsheet too.',
  'password-as-access':
    'Column “{column}” only says whether a password is held, so it was read as access of the comms team: yes, y, x and a tick as held. No password was read.',
  'no-account-no-person': 'Row {row} names neither an account nor a person: it is kept as a note only.',
  'account-carried-down': 'Row {row} names no account: it was taken to belong to “{value}” in the row above, as with merged cells.',
  'platform-guessed': 'Row {row} does not say on which platform “{value}” is: it was taken to be {guess}.',
  'platform-unknown': 'Row {row}: “{value}” is not a platform that is checked (Facebook or X): the row is not on the register, and comes back when you export.',
  'heading-row': 'Row {row}: “{value}” was taken for a heading or a sum, and not for an account.',
  'person-missing': 'Row {row}: “{value}” names nobody who has the account now: no person was added.',
  'person-remark': 'Row {row}: “{value}” beside {about} was not read. If it matters, put it on the page of {about} under People.',
  'name-doubtful': 'Row {row}: “{value}” does not look like the name of one person. It was added as it is: give the name under People, or take it away there.',
  'left-before': 'Row {row}: the register says that {value} left on {guess}. They stay as left: nothing was changed, and no role was given back.',
  'role-blank': 'Row {row} does not say which role {value} has: “{guess}” was put down.',
  'not-a-day': 'Row {row}, {column}: “{value}” is not a day. Write it as 2 May 2026.',
  'day-ambiguous': 'Row {row}, {column}: “{value}” was read as {guess}, day before month.',
  'state-unknown': 'Row {row}, {column}: “{value}” is none of active, dormant, closed, orphaned (nobody can log in): it was left out.',
  'kind-unknown': 'Row {row}, {column}: “{value}” is none of corporate, professional, member, partnership, unofficial: corporate was taken.',
  'access-unknown': 'Row {row}, {column}: “{value}” is none of confirmed, missing, not applicable, risk accepted: it was left out.',
  'acknowledged-unknown': 'Row {row}, {column}: “{value}” is neither a day nor yes or no: it was left out.',
  'acknowledged-without-day': 'Row {row}: {value} confirmed the policy, but the sheet says no day: the day of the import was taken.',
  'handle-invalid': 'Row {row}, {column}: “{value}” is not an X handle: letters, digits and _, at most 15.',
  'id-invalid': 'Row {row}, {column}: “{value}” is not a number of the platform. Format the column as text before saving, so that its last digits are kept.',
  'email-invalid': 'Row {row}, {column}: “{value}” is not an e-mail address: it was left out.',
  'email-shared':
    'Row {row}: {guess} has the same address as {about}, “{value}”: they were kept as two people. Give each their own, or one gets the join code of the other.',
  'several-people': 'Row {row} names {value} people in one cell: each was read by themselves.',
  'differs-within-sheet': 'Row {row}, {column}: “{value}” for {about} differs from an earlier row, which says “{guess}”: the earlier one was taken.',
  'handle-twice': 'Row {row}: the handle “{value}” belongs to another account as well ({about}): check which is right.',
  'row-twice': 'Row {row} says the same as row {value}: it was read once.',
  'too-many-rows': 'The sheet has more than {value} rows: the rest was not read.',
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

export interface Problem {
  readonly code: ProblemCode;
  /** `wrong` wants a correction, `note` only wants to be seen. */
  readonly weight: 'wrong' | 'note';
  /** The line in the file as the spreadsheet program counts, from 1; 0 for the sheet as a whole. */
  readonly row: number;
  readonly column?: string;
  /** What the column is, where two have the same words above them. */
  readonly field?: FieldId;
  readonly value?: string;
  readonly guess?: string;
  readonly about?: string;
}

const NOTES: readonly ProblemCode[] = [
  'heading-row',
  'left-before',
  'role-blank',
  'password-as-access',
  'account-carried-down',
  'platform-guessed',
  'several-people',
  'row-twice',
  'day-ambiguous',
  'acknowledged-without-day',
];

/** A problem at a row of the sheet, counted from 1, with the weight of its kind. */
export function problem(code: ProblemCode, row: number, more: Omit<Problem, 'code' | 'row' | 'weight'> = {}): Problem {
  return { code, weight: NOTES.includes(code) ? 'note' : 'wrong', row, ...more };
}

/** The English sentence, for the command line. */
export function sentenceOf(found: Problem): string {
  return PROBLEMS[found.code].replace(/\{(\w+)\}/g, (_, name: string) => String(found[name as keyof Problem] ?? ''));
}
