// The rules at the desk: the extension's own, parsed once, and what they become with the workspace, made anew when the workspace changes.
import { useEffect, useState } from 'preact/hooks';
import type { Workspace } from '../../model/workspace.ts';
import { parsedCore } from '../../packs/core.ts';
import type { Core } from '../../packs/index.ts';
import { type DraftCase, exampleDrafts } from '../../workspace/drafts.ts';
import { type Law, lawOf } from '../../workspace/law.ts';
import { type Measured, outcomes, tally } from '../../workspace/measure.ts';
import { useDesk } from '../desk.ts';
import type { DeskGiven } from '../given.ts';
import { inTurns, type Making, Shelf, useMade } from './made.ts';

export interface Books {
  readonly core: Core;
  readonly drafts: readonly DraftCase[];
  /** Ordinary posts of public bodies. */
  readonly everyday: readonly string[];
}

const asked = new WeakMap<DeskGiven['core'], Promise<Books>>();
const opened = new WeakMap<DeskGiven['core'], Books>();

/** Fetched and parsed once. */
export function booksOf(given: DeskGiven): Promise<Books> {
  const before = asked.get(given.core);
  if (before) return before;
  const books = given.core().then((raw) => {
    const found = { core: parsedCore(raw), drafts: exampleDrafts(raw.drafts), everyday: raw.everyday };
    opened.set(given.core, found);
    return found;
  });
  asked.set(given.core, books);
  return books;
}

/** Undefined for the moment it takes to fetch and parse them the first time. */
export function useBooks(): Books | undefined {
  const { given } = useDesk();
  const [books, setBooks] = useState(() => opened.get(given.core));
  useEffect(() => {
    let gone = false;
    void booksOf(given).then((found) => !gone && setBooks(found));
    return () => {
      gone = true;
    };
  }, [given]);
  return books;
}

export interface Trial extends Law {
  /** What they do to the example drafts; undefined while that is being found out. */
  readonly measured: Measured | undefined;
  /** Every rule that was looked at, so that one that came since is told apart from one that is off. */
  readonly of: ReadonlySet<unknown>;
}

/** What a policy is made of: as long as all of these are the same objects, the policy is too. */
export const PARTS = [
  'organisation',
  'accounts',
  'ownRules',
  'changes',
  'lists',
  'candidates',
  'elections',
  'holds',
  'policies',
] as const satisfies readonly (keyof Workspace)[];

export const partsOf = (books: Books, workspace: Workspace): readonly unknown[] => [books, ...PARTS.map((part) => workspace[part])];

const trials = new Shelf<Trial>();

const trialOf =
  (books: Books, workspace: Workspace, now: Date): Making<Trial> =>
  async (breath, show) => {
    const law = lawOf(books.core, workspace, now);
    const of = new Set<unknown>([...books.core.rules, ...workspace.ownRules]);
    show({ ...law, of, measured: undefined });
    const found = await inTurns(outcomes(law.policy, books.drafts), breath);
    if (found) show({ ...law, of, measured: tally(found) });
  };

/** The rules as they would be if the workspace were published now. */
export function useTrial(books: Books | undefined): { readonly fresh: Trial | undefined; readonly latest: Trial | undefined } {
  const { workspace, given } = useDesk();
  const none: Making<Trial> = async () => undefined;
  return useMade(trials, books && partsOf(books, workspace), books ? trialOf(books, workspace, given.now()) : none);
}

/** Milliseconds after the last step before the rules are looked at again, ahead of the tab that will ask. */
const AHEAD = 400;

/** Reads the rules while the officer is still elsewhere, so that the tab of rules is there when it is chosen. */
export function useAhead(given: DeskGiven, workspace: Workspace | undefined): void {
  useEffect(() => {
    if (workspace === undefined) return;
    let gone = false;
    const ask = (books: Books): unknown => !gone && trials.ask(partsOf(books, workspace), trialOf(books, workspace, given.now()));
    const timer = setTimeout(() => void booksOf(given).then(ask), AHEAD);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [given, workspace]);
}
