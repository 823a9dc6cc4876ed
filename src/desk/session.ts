// What is open at the desk: the workspace with its steps, the file it came from, and the copy both began from. A reducer, so that tests can play it.
import type { Workspace } from '../model/workspace.ts';
import { beginning, lasting, redone, stepped, type Timeline, undone } from '../workspace/timeline.ts';
import type { Place } from './file/places.ts';

export interface Session {
  /** Tells it apart from other work that the device keeps. */
  readonly id: string;
  readonly timeline: Timeline;
  /** Only in memory, for as long as the page is open. */
  readonly passphrase: string;
  /** Where the file is, once it has been saved or opened. */
  readonly place: Place | undefined;
  /** Digest of the file's text when it was last read or written here. */
  readonly digest: string | undefined;
  /** What the file holds, as far as this page knows; undefined for a workspace that was never saved. */
  readonly base: Workspace | undefined;
  /** When it was last saved, ISO. */
  readonly savedAt: string | undefined;
}

export type Action =
  | {
      readonly type: 'opened';
      readonly id: string;
      readonly workspace: Workspace;
      readonly passphrase: string;
      readonly place?: Place;
      readonly digest?: string;
      readonly at?: string;
    }
  /** Work that was kept on the device, with the file as it was when it began. */
  | { readonly type: 'resumed'; readonly session: Session }
  | { readonly type: 'edited'; readonly label: string; readonly change: (now: Workspace) => Workspace; readonly lasting?: boolean }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'saved'; readonly workspace: Workspace; readonly place: Place; readonly digest: string; readonly at: string }
  /** The file was changed by somebody else and both people's work was put together; what the file holds is the new base. */
  | { readonly type: 'merged'; readonly label: string; readonly workspace: Workspace; readonly theirs: Workspace; readonly digest: string }
  | { readonly type: 'closed' };

export function sessionAfter(session: Session | undefined, action: Action): Session | undefined {
  if (action.type === 'resumed') return action.session;
  if (action.type === 'opened') {
    const { id, workspace, passphrase, place, digest, at } = action;
    return { id, timeline: beginning(workspace), passphrase, place, digest, base: place && workspace, savedAt: at };
  }
  if (session === undefined || action.type === 'closed') return undefined;
  const { timeline } = session;
  switch (action.type) {
    case 'edited':
      return { ...session, timeline: action.lasting ? lasting(timeline, action.change) : stepped(timeline, action.label, action.change) };
    case 'undone':
      return { ...session, timeline: undone(timeline) };
    case 'redone':
      return { ...session, timeline: redone(timeline) };
    case 'saved':
      return { ...session, place: action.place, digest: action.digest, base: action.workspace, savedAt: action.at };
    case 'merged':
      return { ...session, timeline: stepped(timeline, action.label, () => action.workspace), base: action.theirs, digest: action.digest };
  }
}

/** Letters and digits that no other work on this device has. */
export function newSessionId(chance: (bytes: number) => Uint8Array): string {
  return Array.from(chance(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether there is work that the file does not have. */
export function isUnsaved({ timeline, base }: Session): boolean {
  return timeline.now !== base;
}
