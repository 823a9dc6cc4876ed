// What the rest of the desk may ask of the file, and what it may know of it.
import type { Workspace } from '../../model/workspace.ts';
import type { Side } from '../../workspace/difference.ts';
import type { Seated } from './use-seat.ts';

/** Somebody else's copy, waiting for a choice. */
export interface Comparing {
  readonly theirs: Workspace;
  /** The digest of their file; undefined for a copy that was opened only to compare. */
  readonly digest: string | undefined;
}

export interface FileActions extends Seated {
  readonly save: () => void;
  /** Asks for a new place first. */
  readonly saveAs: () => void;
  readonly busy: boolean;
  /** Work that closing would let go. */
  readonly unsaved: boolean;
  readonly comparing: Comparing | undefined;
  readonly compareWith: (theirs: Workspace) => void;
  readonly settle: (choices: ReadonlyMap<string, Side>) => void;
  readonly cancel: () => void;
  /** Downloads a copy under this name; false when there is no passphrase to seal it with. */
  readonly copy: (name: string) => Promise<boolean>;
  readonly askPassphrase: () => void;
  /** True while a new passphrase is asked for. */
  readonly asking: boolean;
  /** Another passphrase from the next saving on; saves at once where a saving was waiting for it. */
  readonly setPassphrase: (passphrase: string) => void;
  readonly close: () => void;
}
