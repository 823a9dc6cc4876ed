// Everything kept on this device, in words, with the counts in full; and one button that deletes it all, after asking once.
import { useRef } from 'preact/hooks';
import { ask } from '../../messaging/ask.ts';
import type { State } from '../../messaging/protocol.ts';
import type { Background } from '../background.ts';
import { useWords } from '../words.ts';
import { Counts } from './counts.tsx';

interface Props {
  readonly state: Pick<State, 'kept' | 'counts' | 'titles'>;
  readonly act: Background['act'];
  readonly deleted: () => void;
}

const KNOWN = ['policy', 'strings', 'settings', 'organisation', 'me', 'records', 'trust', 'pack', 'updates', 'secret'];

export function Kept({ state, act, deleted }: Props) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const remove = async (): Promise<void> => {
    dialog.current?.close();
    if (await act(() => ask('deleteEverything'))) deleted();
  };
  return (
    <section class="card" aria-labelledby="kept-title">
      <h2 id="kept-title">{t('popup_kept')}</h2>
      <p>{t('popup_kept_promise')}</p>
      <ul class="kept">
        {state.kept.map((key) => (
          <li key={key}>{KNOWN.includes(key) ? t(`popup_kept_${key}`) : t('popup_kept_other', { key })}</li>
        ))}
      </ul>
      <Counts counts={state.counts} titles={state.titles} />
      <button type="button" class="danger" onClick={() => dialog.current?.showModal()}>
        {t('popup_delete')}
      </button>
      <dialog ref={dialog} aria-labelledby="delete-title" aria-describedby="delete-what">
        <h2 id="delete-title">{t('popup_delete_ask')}</h2>
        <p id="delete-what">{t('popup_delete_what')}</p>
        <div class="choices">
          <button type="button" class="filled" onClick={() => dialog.current?.close()}>
            {t('popup_delete_keep')}
          </button>
          <button type="button" class="danger" onClick={() => void remove()}>
            {t('popup_delete_yes')}
          </button>
        </div>
      </dialog>
    </section>
  );
}
