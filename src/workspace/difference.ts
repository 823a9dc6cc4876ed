// Two people changed the same file: what each did since the copy both began from, and the workspace that follows from a choice.
import type { Workspace } from '../model/workspace.ts';
import { type Entry, entriesOf, fromEntries, type Part, sameValue } from './entries.ts';

export type Did = 'nothing' | 'added' | 'changed' | 'removed';
export type Side = 'mine' | 'theirs';

export interface Difference {
  readonly key: string;
  readonly part: Part;
  readonly id: string;
  readonly mine: Did;
  readonly theirs: Did;
  /** Both did something, and not the same: somebody has to choose. */
  readonly conflict: boolean;
  readonly values: { readonly base?: unknown; readonly mine?: unknown; readonly theirs?: unknown };
}

/** Every entry that is not the same in all three copies; what must be chosen comes first. */
export function differences(base: Workspace, mine: Workspace, theirs: Workspace): Difference[] {
  const [was, here, there] = [entriesOf(base), entriesOf(mine), entriesOf(theirs)];
  const keys = new Set([...was.keys(), ...there.keys(), ...here.keys()]);
  const found: Difference[] = [];
  for (const key of keys) {
    const [before, one, other] = [was.get(key), here.get(key), there.get(key)];
    const difference = { mine: did(before, one), theirs: did(before, other) };
    const known = one ?? other ?? before;
    if (known === undefined || (difference.mine === 'nothing' && difference.theirs === 'nothing')) continue;
    const both = difference.mine !== 'nothing' && difference.theirs !== 'nothing';
    const conflict = both && !sameValue(one?.value, other?.value);
    found.push({ key, part: known.part, id: known.id, ...difference, conflict, values: { base: before?.value, mine: one?.value, theirs: other?.value } });
  }
  return found.sort((a, b) => Number(b.conflict) - Number(a.conflict));
}

function did(before: Entry | undefined, after: Entry | undefined): Did {
  if (before === undefined) return after === undefined ? 'nothing' : 'added';
  if (after === undefined) return 'removed';
  return sameValue(before.value, after.value) ? 'nothing' : 'changed';
}

/** Both people's work together. `choices` settles conflicts by key; a conflict without a choice keeps theirs, which is what the file holds. */
export function merged(base: Workspace, mine: Workspace, theirs: Workspace, choices: ReadonlyMap<string, Side>): Workspace {
  const entries = entriesOf(theirs);
  const here = entriesOf(mine);
  for (const difference of differences(base, mine, theirs)) {
    const side = difference.conflict ? (choices.get(difference.key) ?? 'theirs') : difference.mine === 'nothing' ? 'theirs' : 'mine';
    if (side === 'theirs') continue;
    const own = here.get(difference.key);
    if (own === undefined) entries.delete(difference.key);
    else entries.set(difference.key, own);
  }
  return fromEntries(theirs, entries.values());
}
