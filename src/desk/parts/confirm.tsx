// Asks before something that replaces or loses work: what will happen in a sentence, the way that changes nothing first.
import type { ComponentChildren } from 'preact';
import { useWords } from '../words.ts';
import { Dialog } from './dialog.tsx';

interface Props {
  readonly title: string;
  /** What will be gone, and what will stay. */
  readonly children: ComponentChildren;
  /** What the button says that does it. */
  readonly action: string;
  readonly act: () => void;
  readonly stay: () => void;
}

export function Confirm({ title, children, action, act, stay }: Props) {
  const { t } = useWords();
  return (
    <Dialog title={title} onClose={stay}>
      {children}
      <div class="actions">
        <button type="button" class="filled" onClick={stay}>
          {t('desk_cancel')}
        </button>
        <button type="button" class="danger" onClick={act}>
          {action}
        </button>
      </div>
    </Dialog>
  );
}
