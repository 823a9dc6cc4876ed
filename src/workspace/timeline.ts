// Undo and redo of a workspace: what it was before each step. Workspaces are never changed in place, so a step costs nothing but its name.
import type { Workspace } from '../model/workspace.ts';

/** Steps that can be taken back. */
const MOST = 200;

interface Step {
  /** What the person did, in their language: `Changed the deputy of Kelling`. */
  readonly label: string;
  readonly workspace: Workspace;
}

export interface Timeline {
  readonly now: Workspace;
  /** What it was before each step, the latest last. */
  readonly past: readonly Step[];
  /** What was taken back, the next to do again last. */
  readonly future: readonly Step[];
}

/** A workspace just opened: nothing to take back. */
export const beginning = (now: Workspace): Timeline => ({ now, past: [], future: [] });

/** A step forward. A change that changes nothing is no step; doing something new forgets what was taken back. */
export function stepped(timeline: Timeline, label: string, change: (now: Workspace) => Workspace): Timeline {
  const now = change(timeline.now);
  if (now === timeline.now || JSON.stringify(now) === JSON.stringify(timeline.now)) return timeline;
  return { now, past: [...timeline.past.slice(1 - MOST), { label, workspace: timeline.now }], future: [] };
}

/**
 * A step that no step back goes behind: a signature that was handed on, an update file that was put in its place, a key that lies in the safe.
 * What was before it is out in the world, and a workspace that knows nothing of it would give the same number or the same right away twice.
 */
export function lasting(timeline: Timeline, change: (now: Workspace) => Workspace): Timeline {
  return beginning(change(timeline.now));
}

/** One step back, where there is one. */
export function undone(timeline: Timeline): Timeline {
  const step = timeline.past.at(-1);
  if (step === undefined) return timeline;
  return { now: step.workspace, past: timeline.past.slice(0, -1), future: [...timeline.future, { label: step.label, workspace: timeline.now }] };
}

/** One step forward again, where one was taken back. */
export function redone(timeline: Timeline): Timeline {
  const step = timeline.future.at(-1);
  if (step === undefined) return timeline;
  return { now: step.workspace, past: [...timeline.past, { label: step.label, workspace: timeline.now }], future: timeline.future.slice(0, -1) };
}
