// The file's side of the desk: save, compare when somebody else has changed it, keep unsaved work on the device.
import { type Dispatch, useCallback, useState } from 'preact/hooks';
import { merged, type Side } from '../../workspace/difference.ts';
import { openWorkspace, sealWorkspace } from '../../workspace/seal.ts';
import type { DeskGiven } from '../given.ts';
import { type Action, isUnsaved, newSessionId, type Session } from '../session.ts';
import type { Words } from '../words.ts';
import type { Comparing, FileActions } from './file-actions.ts';
import { forgetWork } from './kept.ts';
import { EXTENSION, type Place } from './places.ts';
import { save as saveTo } from './saving.ts';
import { useKeeping } from './use-keeping.ts';
import { useSeat } from './use-seat.ts';

interface Props {
  readonly given: DeskGiven;
  readonly session: Session | undefined;
  readonly dispatch: Dispatch<Action>;
  readonly say: (text: string, tone?: 'good' | 'bad') => void;
  readonly words: Words;
}

export function useFile({ given, session, dispatch, say, words: { t } }: Props): FileActions {
  const [busy, setBusy] = useState(false);
  const [comparing, setComparing] = useState<Comparing>();
  const [asking, setAsking] = useState<'no' | 'then-save' | 'only'>('no');
  const { device, places, now } = given;

  const write = async (current: Session, place: Place, known: string | undefined): Promise<void> => {
    const workspace = current.timeline.now;
    const result = await saveTo(workspace, current.passphrase, place, known);
    if (result.state === 'failed') return say(t(`desk_save_failed_${result.fault.replace('-', '_')}`, { name: place.name }), 'bad');
    if (result.state === 'saved') {
      // The file has all of it now; what was kept on the device would only ask to be taken up again.
      await forgetWork(device, current.id);
      dispatch({ type: 'saved', workspace, place, digest: result.digest, at: now().toISOString() });
      return say(t(place.inPlace ? 'desk_saved_place' : 'desk_saved_download', { name: place.name }));
    }
    const theirs = await openWorkspace(result.theirs, current.passphrase);
    if (theirs.ok) setComparing({ theirs: theirs.workspace, digest: result.digest });
    // The other copy cannot be opened here: it is left alone, and this one needs a name of its own.
    else say(t('desk_save_theirs_unreadable', { name: place.name }), 'bad');
  };

  const busily = async (act: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      say(t('desk_save_failed_failed', { name: String(error) }), 'bad');
    } finally {
      setBusy(false);
    }
  };

  const saveNew = (current: Session): Promise<void> =>
    busily(async () => {
      const place = await places.choose(`${current.timeline.now.organisation.id}${EXTENSION}`);
      if (place) await write(current, place, undefined);
    });
  const saved = (current: Session): void => {
    const { place, digest } = current;
    void (place === undefined ? saveNew(current) : busily(() => write(current, place, digest)));
  };
  /** A workspace without a passphrase (the example, or one opened by its recovery code) gets one before it is written. */
  const once = (act: (current: Session) => unknown): void => {
    if (session === undefined || busy) return;
    if (session.passphrase === '') setAsking('then-save');
    else act(session);
  };
  const save = (): void => once(saved);
  const saveAs = (): void => once(saveNew);

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
      if (asking === 'then-save') saved(next);
      else say(t('desk_passphrase_changed'));
    },
    close: () => {
      if (session !== undefined) void forgetWork(device, session.id);
      dispatch({ type: 'closed' });
    },
  };
}
