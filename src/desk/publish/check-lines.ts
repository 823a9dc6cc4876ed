// The lines of the checklist that have something to name: rules by their titles, replies by their topics.
import type { T } from '../../i18n/translator.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Merged, Unproven } from '../../packs/index.ts';
import type { Stopped } from '../../workspace/replies.ts';
import { signaturesNeeded } from '../../workspace/signatures-needed.ts';
import { leftOut } from '../rules/left-out.ts';
import type { Name } from '../rules/rule-names.ts';
import type { Words } from '../words.ts';

export interface Check {
  readonly id:
    | 'organisation'
    | 'faults'
    | 'examples'
    | 'changes'
    | 'mix'
    | 'expiry'
    | 'address'
    | 'keys'
    | 'signatures'
    | 'alone'
    | 'blocking'
    | 'codes'
    | 'replies'
    | 'shape';
  readonly verdict: 'good' | 'look' | 'stop';
  readonly values?: Readonly<Record<string, string | number>>;
  /** Plain lines below, as the packs room says them or in the officer's language. */
  readonly details?: readonly string[];
}

export function faultsOf({ skipped }: Merged, compiled: readonly { readonly rule: string; readonly reason: string }[], name: Name, t: T): Check {
  const details = [...skipped, ...compiled].map(({ rule, reason }) => `${name(rule)}: ${leftOut(t, reason)}`);
  return { id: 'faults', verdict: details.length === 0 ? 'good' : 'stop', details };
}

/** Where a rule that blocks asks for two, another choice of how many sign is no way out: the rules are named. */
export function signaturesOf(workspace: Workspace, merged: Merged, name: Name): Check {
  const { count, because } = signaturesNeeded(workspace, merged);
  const signers = workspace.signers.length;
  const verdict = count > Math.max(1, signers) ? 'stop' : 'good';
  // Whoever chose two reads here why one is enough, and does not tell an auditor that nobody can publish alone.
  if (because === 'alone' && signers < 2) return { id: 'alone', verdict: 'look' };
  if (because !== 'loosens') return { id: 'signatures', verdict, values: { count, signers } };
  const rules = new Set(merged.loosened.flatMap(({ rule, blocks }) => (blocks ? [name(rule)] : [])));
  return { id: 'blocking', verdict, values: { signers }, details: [...rules] };
}

export function examplesOf(unproven: readonly Unproven[], name: Name): Check {
  return {
    id: 'examples',
    verdict: unproven.length === 0 ? 'good' : 'stop',
    details: unproven.map(({ rule, text, came }) => `${name(rule)}: “${text}”: ${came}`),
  };
}

export function repliesOf(stopped: readonly Stopped[], say: Words['say']): Check {
  const details = stopped.map(({ reply, by }) => `${reply.topic}: ${by.map(say).join('; ')}`);
  return { id: 'replies', verdict: details.length === 0 ? 'good' : 'look', values: { count: details.length }, details };
}
