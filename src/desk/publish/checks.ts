// What is looked at before signing, as lines with a verdict: good, worth a look, or in the way.
import type { Pack } from '../../model/pack.ts';
import { packSchema } from '../../model/pack.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type Merged, prove } from '../../packs/index.ts';
import { joiners } from '../../workspace/join.ts';
import { mixOf } from '../../workspace/measure.ts';
import { trialPack } from '../../workspace/pack.ts';
import { rootState } from '../../workspace/roots.ts';
import { signaturesNeeded } from '../../workspace/signing.ts';
import type { Books, Trial } from '../rules/law.ts';

export interface Check {
  readonly id: 'organisation' | 'faults' | 'examples' | 'changes' | 'mix' | 'expiry' | 'keys' | 'signatures' | 'codes' | 'shape';
  readonly verdict: 'good' | 'look' | 'stop';
  readonly values?: Readonly<Record<string, string | number>>;
  /** Plain lines below, as the packs room says them. */
  readonly details?: readonly string[];
}

/** Also a workspace that cannot be made a pack gets its checklist: the reasons are what the officer needs. */
export function checksOf(workspace: Workspace, books: Books, trial: Trial, changed: number, now: Date): readonly Check[] {
  const { organisation, channel } = workspace;
  const mix = mixOf(trial.measured);
  const percent = (share: number): number => Math.round(share * 100);
  const needed = signaturesNeeded(workspace, trial.merged);
  const keys = rootState(workspace, now);
  const without = joiners(workspace).filter(({ id }) => workspace.secrets[id] === undefined).length;
  return [
    { id: 'organisation', verdict: Object.keys(organisation.contacts).length > 0 ? 'good' : 'look' },
    faultsOf(trial.merged, trial.policy.policy.skipped),
    examplesOf(trialPack(workspace, now), books),
    { id: 'changes', verdict: 'good', values: { changed, drafts: books.drafts.length } },
    { id: 'mix', verdict: 'good', values: { advice: percent(mix.advice), warn: percent(mix.warn), block: percent(mix.block) } },
    { id: 'expiry', verdict: 'good', values: { days: channel.lifetime } },
    { id: 'keys', verdict: keys === 'none' ? 'stop' : keys === 'ready' ? 'good' : 'look' },
    {
      id: 'signatures',
      verdict: needed.count > Math.max(1, workspace.signers.length) ? 'stop' : 'good',
      values: { count: needed.count, signers: workspace.signers.length },
    },
    { id: 'codes', verdict: without === 0 ? 'good' : 'look', values: { count: without } },
  ];
}

function faultsOf({ skipped }: Merged, compiled: readonly { readonly rule: string; readonly reason: string }[]): Check {
  const details = [...skipped, ...compiled].map(({ rule, reason }) => `${rule}: ${reason}`);
  return { id: 'faults', verdict: details.length === 0 ? 'good' : 'stop', details };
}

function examplesOf(pack: Pack, { core }: Books): Check {
  const unproven = prove(packSchema.parse(pack), core);
  return { id: 'examples', verdict: unproven.length === 0 ? 'good' : 'stop', details: unproven.map(({ rule, text, came }) => `${rule}: “${text}”: ${came}`) };
}
