// Lets work go that the device kept, after saying what that means.
import { useState } from 'preact/hooks';
import { Confirm } from '../parts/confirm.tsx';
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
        <Confirm title={t('desk_resume_forget')} action={t('desk_resume_forget_yes')} act={throwAway} stay={() => setSure(false)}>
          <p>{sentence}</p>
        </Confirm>
      )}
    </>
  );
}
