// The rules at the desk: the extension's own, parsed once, and what they become with the workspace, made anew when the workspace changes.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Workspace } from '../../model/workspace.ts';
import type { Core } from '../../packs/index.ts';
import { type DraftCase, exampleDrafts } from '../../workspace/drafts.ts';
import { coreFrom, type Law, lawOf } from '../../workspace/law.ts';
import { type Measured, measured } from '../../workspace/measure.ts';
import { useDesk } from '../desk.ts';
import type { DeskGiven } from '../given.ts';

export interface Books {
  readonly core: Core;
  readonly drafts: readonly DraftCase[];
}

const opened = new WeakMap<DeskGiven['core'], Promise<Books>>();

function booksOf(given: DeskGiven): Promise<Books> {
  const before = opened.get(given.core);
  if (before) return before;
  const books = given.core().then((raw) => ({ core: coreFrom(raw), drafts: exampleDrafts(raw.drafts) }));
  opened.set(given.core, books);
  return books;
}

/** Undefined for the moment it takes to fetch and parse them the first time. */
export function useBooks(): Books | undefined {
  const { given } = useDesk();
  const [books, setBooks] = useState<Books>();
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
  readonly measured: Measured;
}

/** What a policy is made of: as long as all of these are the same objects, the policy is too. */
const PARTS = [
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
let last: { readonly books: Books; readonly parts: readonly unknown[]; readonly trial: Trial } | undefined;

/** The rules as they would be if the workspace were published now, and what they do to the example drafts. The last one is kept, so that going between tabs costs nothing. */
export function trialOf(books: Books, workspace: Workspace, now: Date): Trial {
  const parts = PARTS.map((part) => workspace[part]);
  if (last?.books === books && last.parts.every((part, at) => part === parts[at])) return last.trial;
  const law = lawOf(books.core, workspace, now);
  const trial = { ...law, measured: measured(law.policy, books.drafts) };
  last = { books, parts, trial };
  return trial;
}

export function useTrial(books: Books | undefined): Trial | undefined {
  const { workspace, given } = useDesk();
  return useMemo(() => books && trialOf(books, workspace, given.now()), [books, workspace, given]);
}
