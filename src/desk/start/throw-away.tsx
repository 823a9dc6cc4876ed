// Lets work go that the device kept, after saying what that means.
import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.ts';

interface Props {
  /** What will be gone, and what will stay. */
  readonly sentence: string;
  /** Nothing else can be done with it. */
  readonly only?: boolean;
  readonly throwAway: () => void;
}

export function ThrowAway({ sentence, only = false, throwAway }: Props) {
  const { t } = useWords();
  const [sure, setSure] = useState(false);
  return (
    <>
      <button type="button" class={only ? 'filled' : 'quiet'} onClick={() => setSure(true)}>
        {t('desk_resume_forget')}
      </button>
      {sure && (
        <Dialog title={t('desk_resume_forget')} onClose={() => setSure(false)}>
          <p>{sentence}</p>
          <div class="actions">
            <button type="button" class="danger" onClick={throwAway}>
              {t('desk_resume_forget_yes')}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {t('desk_cancel')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
