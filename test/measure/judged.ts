// Drafts and real posts judged as `whichhat check` would judge them, and what each rule had to do with the outcome.

import { type DraftRow, draftSchema, lineOf } from '../../src/cli/check/draft.ts';
import { attemptOf, checkLineSchema } from '../../src/cli/check/line.ts';
import { momentOf } from '../../src/cli/moment.ts';
import { exampleOrganisation, shippedPolicy } from '../../src/cli/policy.ts';
import type { Level } from '../../src/model/level.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { judge } from '../../src/policy/index.ts';
import { rows } from './rows.ts';

/** Outside every pre-election period of the example organisation. */
const NORMAL = new Date('2026-06-20T10:00:00Z');
const ORDER: readonly Level[] = ['clear', 'advice', 'warn', 'block'];

export interface JudgedDraft {
  readonly row: DraftRow;
  readonly verdict: Verdict;
  /** A flag at its level or above; a pass at advice or clear. */
  readonly ok: boolean;
}

export interface Bench {
  /** What a draft file's rows got. */
  readonly drafts: (path: string) => JudgedDraft[];
  /** What a post gets from the example organisation's corporate account on an ordinary day. */
  readonly post: (text: string) => Verdict;
  /** Every shipped rule. */
  readonly rules: readonly string[];
}

/** Opens the shipped rules for the example organisation, once. Rules that could not be used are named on standard error. */
export function openBench(): Bench {
  const organisation = exampleOrganisation();
  const policy = shippedPolicy(organisation, (line) => console.error(line));
  return {
    drafts: (path) =>
      rows<unknown>(path).map((given) => {
        const row = draftSchema.parse(given);
        const line = lineOf(row);
        const verdict = judge(attemptOf(line, organisation, true), policy, line.at ? momentOf(line.at) : NORMAL);
        return { row, verdict, ok: isOk(row, verdict) };
      }),
    post: (text) => judge(attemptOf(checkLineSchema.parse({ text, actingAs: 'corporate' }), organisation, true), policy, NORMAL),
    rules: policy.policy.rules.map((rule) => rule.id),
  };
}

/** Does this verdict stop somebody? */
export function interrupts({ level }: Verdict): boolean {
  return level === 'warn' || level === 'block';
}

function isOk({ expect, severity }: DraftRow, verdict: Verdict): boolean {
  if (expect === 'pass') return !interrupts(verdict);
  return ORDER.indexOf(verdict.level) >= ORDER.indexOf(severity ?? 'advice');
}
