// Asked before a page is left on which something was typed that is not kept yet.
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly keep: () => void;
  readonly throwAway: () => void;
  readonly stay: () => void;
}

export function LeaveForm({ keep, throwAway, stay }: Props) {
  const { t } = useWords();
  return (
    <Dialog title={t('desk_unkept_title')} onClose={stay}>
      <p>{t('desk_unkept_lead')}</p>
      <div class="actions">
        <button type="button" class="filled" onClick={keep}>
          {t('desk_keep')}
        </button>
        <button type="button" class="danger" onClick={throwAway}>
          {t('desk_unkept_throw')}
        </button>
        <button type="button" onClick={stay}>
          {t('desk_unkept_stay')}
        </button>
      </div>
    </Dialog>
  );
}
