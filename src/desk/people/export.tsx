// The register as a spreadsheet again: the columns that came in as they came, and ours after them; its lines by name, as the tables have them.
import { exportRows } from '../../register/export/export.ts';
import type { Format } from '../../register/sheet/write.ts';
import { versionToConfirm } from '../../workspace/policy-version.ts';
import { useDesk } from '../desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.ts';

const TYPES: Readonly<Record<Format, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

export function Export({ close }: { readonly close: () => void }) {
  const { t, compare } = useWords();
  const { workspace, given, today, say } = useDesk();
  const save = async (format: Format): Promise<void> => {
    const { writeRows } = await import('../../register/sheet/write.ts');
    const rows = exportRows(workspace, { policyVersion: versionToConfirm(workspace), compare });
    const name = `${workspace.organisation.id}-register-${today}.${format}`;
    given.places.download(name, new Blob([await writeRows(rows, format, workspace.sheet?.name)], { type: TYPES[format] }));
    close();
    say(t('desk_export_done', { name }));
  };
  return (
    <Dialog title={t('desk_export')} onClose={close}>
      <p>{t('desk_export_lead')}</p>
      <p class="soft">{t('desk_export_care')}</p>
      <div class="actions">
        <button type="button" class="filled" onClick={() => void save('xlsx')}>
          {t('desk_export_xlsx')}
        </button>
        <button type="button" onClick={() => void save('csv')}>
          {t('desk_export_csv')}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {t('desk_cancel')}
        </button>
      </div>
    </Dialog>
  );
}
