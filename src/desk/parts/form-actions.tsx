// The end of every form of the desk: keep what is written, or leave it as it was; and what else a form has to offer beside them.
import type { ComponentChildren } from 'preact';
import { useWords } from '../words.ts';

interface Props {
  /** The words on the button that hands the form in. */
  readonly submit: string;
  readonly cancel: () => void;
  readonly children?: ComponentChildren;
}

export function FormActions({ submit, cancel, children }: Props) {
  const { t } = useWords();
  return (
    <div class="actions">
      <button type="submit" class="filled">
        {submit}
      </button>
      <button type="button" data-cancel onClick={cancel}>
        {t('desk_cancel')}
      </button>
      {children}
    </div>
  );
}
