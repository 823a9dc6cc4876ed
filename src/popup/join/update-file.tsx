// An update that came as a file: from a shared drive, a mail or a stick. It is checked like one that was fetched.
import { useState } from 'preact/hooks';
import { ask } from '../../messaging/ask.ts';
import type { Background } from '../background.ts';
import { losesFiles, moveToTab } from '../own-tab.ts';
import { useWords } from '../words.ts';

/** Bytes of a file that is still read; the background refuses more than 1 MiB. */
const MOST = 1_048_576;

export function UpdateFile({ act }: { readonly act: Background['act'] }) {
  const { t } = useWords();
  const [tooLarge, setTooLarge] = useState(false);
  const chosen = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    setTooLarge(file.size > MOST);
    if (file.size <= MOST) {
      const text = await file.text();
      await act(() => ask('importUpdate', { name: file.name.slice(0, 200), text }));
    }
    input.value = '';
  };
  return (
    <div class="field">
      <label for="update-file">{t('popup_updates_file')}</label>
      <input
        id="update-file"
        type="file"
        accept=".json"
        onClick={(event) => {
          if (!losesFiles()) return;
          event.preventDefault();
          void moveToTab('status');
        }}
        onChange={(event) => void chosen(event.currentTarget)}
      />
      {tooLarge && (
        <p role="alert" class="notice warn">
          {t('pack_refused_too_large')}
        </p>
      )}
    </div>
  );
}
