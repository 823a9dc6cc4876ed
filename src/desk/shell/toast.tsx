// What was just done, said once, with a way back. It stays until the next thing, another page, or until closed: nobody has to
// read fast, and it never speaks of a workspace or a page that is gone.
import { Icon } from '../../ui/icons.tsx';
import type { Toast } from '../desk.ts';
import { useWords } from '../words.ts';

export function ToastLine({ toast, undo, close }: { readonly toast: Toast | undefined; readonly undo: () => void; readonly close: () => void }) {
  const { t } = useWords();
  return (
    // The live region is in the page before it has anything to say, or some screen readers miss it.
    <div class="toast-place" role={toast?.tone === 'bad' ? 'alert' : 'status'}>
      {toast && (
        <div class="toast" data-tone={toast.tone}>
          <Icon name={toast.tone === 'bad' ? 'warn' : 'tick'} size={18} />
          <p>{toast.text}</p>
          {toast.undo && (
            <button type="button" class="quiet" onClick={undo}>
              {t('desk_undo')}
            </button>
          )}
          <button type="button" class="quiet icon-only" aria-label={t('common_close')} onClick={close}>
            <Icon name="close" size={16} />
          </button>
        </div>
      )}
    </div>
  );
}
