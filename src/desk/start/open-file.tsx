// Opening a workspace file: choose it, then its passphrase or recovery code. Nothing that fails here changes the file.
import { type Dispatch, useState } from 'preact/hooks';
import { digestOf, isRecoveryCode, openWorkspace } from '../../workspace/seal.ts';
import { type Chosen, EXTENSION } from '../file/places.ts';
import type { DeskGiven } from '../given.ts';
import { FileButton } from '../parts/file-button.tsx';
import { type Action, newSessionId } from '../session.ts';
import { useWords } from '../words.ts';
import { Unlock } from './unlock.tsx';

export function OpenFile({ given, dispatch }: { readonly given: DeskGiven; readonly dispatch: Dispatch<Action> }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Chosen>();
  const [failed, setFailed] = useState(false);
  const { places } = given;

  const choose = async (): Promise<void> => {
    setFailed(false);
    try {
      const found = await places.open();
      if (found) setChosen(found);
    } catch {
      setFailed(true);
    }
  };
  const unlock = async (secret: string): Promise<string | undefined> => {
    if (chosen === undefined) return undefined;
    const opened = await openWorkspace(chosen.text, secret);
    if (!opened.ok) return t(`desk_open_fault_${opened.fault.replaceAll('-', '_')}`, { name: chosen.place.name });
    const { place, text } = chosen;
    dispatch({
      type: 'opened',
      id: newSessionId(given.chance),
      workspace: opened.workspace,
      passphrase: isRecoveryCode(opened.workspace, secret) ? '' : secret,
      place,
      digest: await digestOf(text),
      at: given.now().toISOString(),
    });
    return undefined;
  };
  return (
    <>
      {places.inPlace ? (
        <button type="button" class={chosen ? '' : 'filled'} onClick={() => void choose()}>
          {t('desk_open_choose')}
        </button>
      ) : (
        <FileButton
          label={t('desk_open_choose')}
          accept={`${EXTENSION},.json`}
          filled={!chosen}
          onFile={(file) => void file.text().then((text) => setChosen({ place: places.downloads(file.name), text }))}
        />
      )}
      {failed && <p class="problem">{t('desk_open_fault_unread')}</p>}
      {chosen && <Unlock name={chosen.place.name} unlock={unlock} />}
    </>
  );
}
