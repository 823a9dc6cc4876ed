// The file's side of the desk: save, compare when somebody else has changed it, keep unsaved work on the device.
import { type Dispatch, useCallback, useState } from 'preact/hooks';
import { merged, type Side } from '../../workspace/difference.ts';
import { sealWorkspace } from '../../workspace/seal.ts';
import type { DeskGiven } from '../given.ts';
import { type Action, isUnsaved, newSessionId, type Session } from '../session.ts';
import type { Words } from '../words.ts';
import type { Comparing, FileActions } from './file-actions.ts';
import { forgetWork } from './kept.ts';
import { useKeeping } from './use-keeping.ts';
import { useSeat } from './use-seat.ts';
import { useWriting } from './use-writing.ts';

interface Props {
  readonly given: DeskGiven;
  readonly session: Session | undefined;
  readonly dispatch: Dispatch<Action>;
  readonly say: (text: string, tone?: 'good' | 'bad') => void;
  readonly words: Words;
}

export function useFile({ given, session, dispatch, say, words: { t } }: Props): FileActions {
  const [comparing, setComparing] = useState<Comparing>();
  const [asking, setAsking] = useState<'no' | 'then-save' | 'only'>('no');
  const { device, places } = given;

  const { busy, write, writeNew } = useWriting({ given, dispatch, say, t, changed: setComparing });
  /** A workspace without a passphrase (the example, or one opened by its recovery code) gets one before it is written. */
  const once = (act: (current: Session) => void): void => {
    if (session === undefined || busy) return;
    if (session.passphrase === '') setAsking('then-save');
    else act(session);
  };
  const save = (): void => once(write);
  const saveAs = (): void => once(writeNew);

  const settle = useCallback(
    (choices: ReadonlyMap<string, Side>): void => {
      if (session === undefined || comparing === undefined) return;
      const base = session.base ?? session.timeline.now;
      const workspace = merged(base, session.timeline.now, comparing.theirs, choices);
      const theirs = comparing.digest === undefined ? base : comparing.theirs;
      dispatch({ type: 'merged', label: t('desk_compare_done'), workspace, theirs, digest: comparing.digest ?? session.digest ?? '' });
      setComparing(undefined);
      say(t('desk_compare_done_save'));
    },
    [session, comparing, dispatch, say, t],
  );

  const { keepNow, isKept } = useKeeping(given, session, say, t);
  const moved = (): void => {
    dispatch({ type: 'closed' });
    say(t('desk_elsewhere_moved'));
  };
  const seated = useSeat(given.seat, session !== undefined && session.passphrase !== '', {
    wanted: async () => {
      const kept = await keepNow();
      // Work that could not be kept stays open here.
      if (kept) moved();
      return kept;
    },
    lost: () => {
      // Whoever took the seat goes on with what was kept last; what that does not have is kept apart from it.
      if (isKept()) moved();
      else if (session !== undefined) dispatch({ type: 'resumed', session: { ...session, id: newSessionId(given.chance) } });
    },
  });
  return {
    ...seated,
    save,
    saveAs,
    busy,
    unsaved: session !== undefined && isUnsaved(session) && (session.passphrase !== '' || session.timeline.past.length > 0),
    comparing,
    compareWith: (theirs) => setComparing({ theirs, digest: undefined }),
    settle,
    cancel: () => {
      setComparing(undefined);
      setAsking('no');
    },
    copy: async (name) => {
      if (session === undefined || session.passphrase === '') return false;
      places.download(name, await sealWorkspace(session.timeline.now, session.passphrase));
      return true;
    },
    askPassphrase: () => setAsking('only'),
    asking: asking !== 'no',
    setPassphrase: (passphrase) => {
      if (session === undefined) return;
      // The file still has the old passphrase, so the work counts as unsaved.
      const next: Session = { ...session, passphrase, base: session.base && { ...session.base } };
      dispatch({ type: 'resumed', session: next });
      setAsking('no');
      if (asking === 'then-save') write(next);
      else say(t('desk_passphrase_changed'));
    },
    close: () => {
      if (session !== undefined) void forgetWork(device, session.id);
      dispatch({ type: 'closed' });
    },
  };
}
