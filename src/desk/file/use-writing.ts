// Writing the file: in its place or in a new one, one writing at a time, and never over what somebody else has changed.
import { type Dispatch, useState } from 'preact/hooks';
import { openWorkspace } from '../../workspace/seal.ts';
import type { DeskGiven } from '../given.ts';
import type { Action, Session } from '../session.ts';
import type { Words } from '../words.ts';
import type { Comparing } from './file-actions.ts';
import { forgetWork } from './kept.ts';
import { EXTENSION, type Place } from './places.ts';
import { save } from './saving.ts';

interface Props {
  readonly given: DeskGiven;
  readonly dispatch: Dispatch<Action>;
  readonly say: (text: string, tone?: 'good' | 'bad') => void;
  readonly t: Words['t'];
  /** The file is not the one that was read: nothing was written. */
  readonly changed: (theirs: Comparing) => void;
}

interface Writing {
  readonly busy: boolean;
  /** In its place; in a new one where it has none. */
  readonly write: (session: Session) => void;
  readonly writeNew: (session: Session) => void;
}

export function useWriting({ given: { device, places, now }, dispatch, say, t, changed }: Props): Writing {
  const [busy, setBusy] = useState(false);
  const writeTo = async (current: Session, place: Place, known: string | undefined): Promise<void> => {
    const workspace = current.timeline.now;
    const result = await save(workspace, current.passphrase, place, known);
    if (result.state === 'failed') return say(t(`desk_save_failed_${result.fault.replace('-', '_')}`, { name: place.name }), 'bad');
    if (result.state === 'saved') {
      // The file has all of it now; what was kept on the device would only ask to be taken up again.
      await forgetWork(device, current.id);
      dispatch({ type: 'saved', workspace, place, digest: result.digest, at: now().toISOString() });
      return say(t(place.inPlace ? 'desk_saved_place' : 'desk_saved_download', { name: place.name }));
    }
    const theirs = await openWorkspace(result.theirs, current.passphrase);
    if (theirs.ok) changed({ theirs: theirs.workspace, digest: result.digest });
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

  const writeNew = (current: Session): void =>
    void busily(async () => {
      const place = await places.choose(`${current.timeline.now.organisation.id}${EXTENSION}`);
      if (place) await writeTo(current, place, undefined);
    });
  const write = (current: Session): void => {
    const { place, digest } = current;
    if (place === undefined) writeNew(current);
    else void busily(() => writeTo(current, place, digest));
  };
  return { busy, write, writeNew };
}
