// What every tab may use: the workspace, a way to change it, the words of a toast, the clock, the rules.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day } from '../model/election.ts';
import type { Workspace } from '../model/workspace.ts';
import type { DeskGiven } from './given.ts';
import type { TabName } from './route.ts';

export interface Toast {
  readonly text: string;
  readonly tone: 'good' | 'bad';
  /** A way back, beside the words. */
  readonly undo?: boolean;
}

export interface Desk {
  readonly given: DeskGiven;
  readonly workspace: Workspace;
  /** Today in Europe/London. */
  readonly today: Day;
  /** One step that can be taken back. The label says what was done, as the toast and Undo show it; `lasting`: it cannot be taken back, and nothing before it either. */
  readonly edit: (label: string, change: (now: Workspace) => Workspace, how?: { readonly lasting?: boolean }) => void;
  /** Id of the one thing this tab shows; empty for the tab itself. */
  readonly detail: string;
  readonly go: (tab: TabName, detail?: string) => void;
  readonly say: (text: string, tone?: Toast['tone']) => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** Only inside a tab, where a workspace is open. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('no workspace is open here');
  return desk;
}
