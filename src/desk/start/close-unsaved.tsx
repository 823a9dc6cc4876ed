// Closing a workspace with work that the file does not have: save first, let the work go, or stay.
import type { FileActions } from '../file/file-actions.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly organisation: string;
  readonly file: Pick<FileActions, 'save' | 'close'>;
  readonly stay: () => void;
}

export function CloseUnsaved({ organisation, file, stay }: Props) {
  const { t } = useWords();
  const save = (): void => {
    stay();
    file.save();
  };
  return (
    <Dialog title={t('desk_close_unsaved')} onClose={stay}>
      <p>{t('desk_close_unsaved_lead', { organisation })}</p>
      <div class="actions">
        <button type="button" class="filled" onClick={save}>
          {t('desk_save')}
        </button>
        <button type="button" class="danger" onClick={file.close}>
          {t('desk_close_without')}
        </button>
        <button type="button" onClick={stay}>
          {t('desk_cancel')}
        </button>
      </div>
    </Dialog>
  );
}
