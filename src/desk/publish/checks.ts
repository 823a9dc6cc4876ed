// What is looked at before signing, as lines with a verdict: good, worth a look, or in the way.
import { useMemo } from 'preact/hooks';
import type { Day } from '../../model/election.ts';
import type { Workspace } from '../../model/workspace.ts';
import { proofs, type Unproven } from '../../packs/index.ts';
import { joiners } from '../../workspace/join.ts';
import { type Measured, mixOf } from '../../workspace/measure.ts';
import { trialPack } from '../../workspace/pack.ts';
import type { Stopped } from '../../workspace/replies.ts';
import { rootState } from '../../workspace/roots.ts';
import { useDesk } from '../desk.ts';
import { useStopped } from '../replies/use-stopped.ts';
import { useVerdictChanges } from '../rules/changes.tsx';
import { laterLines } from '../rules/later.ts';
import { type Books, partsOf, type Trial } from '../rules/law.ts';
import { inTurns, Shelf, useMade } from '../rules/made.ts';
import { namesOf } from '../rules/rule-names.ts';
import { useWords, type Words } from '../words.ts';
import { type Check, examplesOf, faultsOf, repliesOf, signaturesOf } from './check-lines.ts';

const proven = new Shelf<readonly Unproven[]>();

/** The checklist; undefined while its parts are being found out. */
export function useChecks(books: Books | undefined, trial: Trial | undefined): readonly Check[] | undefined {
  const { workspace, given, today } = useDesk();
  const words = useWords();
  const stopped = useStopped(trial);
  const changed = useVerdictChanges(books, trial)?.length;
  const { fresh: unproven } = useMade(proven, books && partsOf(books, workspace), async (breath, show) => {
    if (!books) return;
    const found = await inTurns(proofs(trialPack(workspace, given.now()), books.core), breath);
    if (found) show(found.flat());
  });
  const measured = trial?.measured;
  return useMemo(
    () =>
      books && trial && measured && unproven && stopped && changed !== undefined
        ? checksOf(workspace, { books, trial, measured, unproven, stopped, changed, words, today }, given.now())
        : undefined,
    [workspace, books, trial, measured, unproven, stopped, changed, words, today, given],
  );
}

interface Found {
  readonly books: Books;
  readonly trial: Trial;
  readonly measured: Measured;
  readonly unproven: readonly Unproven[];
  readonly stopped: readonly Stopped[];
  readonly words: Words;
  readonly today: Day;
  /** Drafts whose verdict is another than under the rules last published. */
  readonly changed: number;
}

/** Also a workspace that cannot be made a pack gets its checklist: the reasons are what the officer needs. */
function checksOf(workspace: Workspace, { books, trial, measured, unproven, stopped, changed, words, today }: Found, now: Date): readonly Check[] {
  const { say } = words;
  const { organisation, channel } = workspace;
  const name = namesOf([...books.core.rules, ...workspace.ownRules], say);
  const mix = mixOf(measured);
  const percent = (share: number): number => Math.round(share * 100);
  const keys = rootState(workspace, now);
  const without = joiners(workspace).filter(({ id }) => workspace.secrets[id] === undefined).length;
  return [
    { id: 'organisation', verdict: Object.keys(organisation.contacts).length > 0 ? 'good' : 'look' },
    faultsOf(trial.merged, trial.policy.policy.skipped, name, words.t),
    examplesOf(unproven, name),
    { id: 'changes', verdict: 'good', values: { changed, drafts: books.drafts.length }, details: laterLines(words, workspace, name, today) },
    { id: 'mix', verdict: 'good', values: { advice: percent(mix.advice), warn: percent(mix.warn), block: percent(mix.block) } },
    { id: 'expiry', verdict: 'good', values: { days: channel.lifetime } },
    { id: 'address', verdict: channel.address === '' ? 'look' : 'good', values: { address: channel.address } },
    { id: 'keys', verdict: keys === 'none' ? 'stop' : keys === 'ready' ? 'good' : 'look' },
    signaturesOf(workspace, trial.merged, name),
    { id: 'codes', verdict: without === 0 ? 'good' : 'look', values: { count: without } },
    ...(workspace.responses.length > 0 ? [repliesOf(stopped, say)] : []),
  ];
}
