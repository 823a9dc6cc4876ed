// Unsaved work is kept on the device while one goes on, so that a closed tab or an empty battery loses nothing.
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { DeskGiven } from '../given.ts';
import { isUnsaved, type Session } from '../session.ts';
import type { Words } from '../words.ts';
import { forgetWork, keep } from './kept.ts';

/** Milliseconds before a step is kept on the device. A step is whole when it is taken, so only what comes in one burst need be waited for. */
const QUIET = 50;

interface Keeping {
  /** True when all of it is kept then. */
  readonly keepNow: () => Promise<boolean>;
  readonly isKept: () => boolean;
}

type Say = (text: string, tone?: 'good' | 'bad') => void;

/**
 * Keeps unsaved work a moment after the last step, and asks before the page is left with work that is not kept yet.
 * Returns a way to keep it at once, and whether the device, or the file, has all of it already.
 */
export function useKeeping({ device, now }: DeskGiven, session: Session | undefined, say: Say, t: Words['t']): Keeping {
  const latest = useRef(session);
  latest.current = session;
  // One after the other: a slow keeping of older work must not come to lie over newer work, or over a file that has been saved since.
  const turn = useRef<Promise<void>>(Promise.resolve());
  /** What the device has. */
  const done = useRef<Session | undefined>(undefined);
  const failed = useRef<(full: boolean) => void>(() => undefined);
  failed.current = (full) => say(t(full ? 'desk_keep_full' : 'desk_keep_failed'), 'bad');

  const isKept = useCallback((): boolean => latest.current === done.current, []);
  const keepNow = useCallback(async (): Promise<boolean> => {
    turn.current = turn.current.then(async () => {
      const { current } = latest;
      if (current === undefined || current.passphrase === '' || current === done.current) return;
      const put = await keep(device, current, now().toISOString());
      if (put.ok) done.current = current;
      else failed.current(put.why === 'full');
      // Closed meanwhile, by somebody who let the work go.
      if (latest.current === undefined) await forgetWork(device, current.id);
    });
    await turn.current;
    return isKept();
  }, [device, now, isKept]);

  useEffect(() => {
    // Without a passphrase nothing is sealed, so nothing is kept: the example is there again at a click.
    if (session === undefined || session.passphrase === '') return;
    const timer = setTimeout(() => void keepNow(), QUIET);
    return () => clearTimeout(timer);
  }, [session, keepNow]);
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => {
      const { current } = latest;
      if (current !== undefined && current.passphrase !== '' && current !== done.current && isUnsaved(current)) event.preventDefault();
    };
    addEventListener('beforeunload', leaving);
    return () => removeEventListener('beforeunload', leaving);
  }, []);
  return { keepNow, isKept };
}
