// The file: where it is, putting a copy away, trying whether a copy opens, comparing with a colleague's, another passphrase.
import { useState } from 'preact/hooks';
import type { Workspace } from '../../model/workspace.ts';
import { addDays } from '../../policy/elections/index.ts';
import { openWorkspace } from '../../workspace/seal.ts';
import { useDesk } from '../desk.ts';
import type { FileActions } from '../file/file-actions.ts';
import { EXTENSION } from '../file/places.ts';
import { Dialog } from '../parts/dialog.tsx';
import { FileButton } from '../parts/file-button.tsx';
import { Card, Note } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { CloseUnsaved } from './close-unsaved.tsx';
import { Unlock } from './unlock.tsx';

/** Days after which a copy should be put away and tried again. */
const BACKUP_DAYS = 31;
const TEST_DAYS = 92;

interface Copy {
  readonly name: string;
  readonly text: string;
  readonly for: 'test' | 'compare';
}

export function FileCard({ file }: { readonly file: FileActions }) {
  const { t, day } = useWords();
  const { workspace, today, edit, go, say } = useDesk();
  const [copy, setCopy] = useState<Copy>();
  const [closing, setClosing] = useState(false);
  const { takenOn, testedOn } = workspace.backup;
  const late = (on: string | undefined, days: number): boolean => on === undefined || addDays(on, days) < today;

  const opened = (found: Workspace, what: Copy['for']): void => {
    setCopy(undefined);
    if (what === 'compare') file.compareWith(found);
    else edit(t('desk_backup_tested'), (now) => ({ ...now, backup: { ...now.backup, testedOn: today } }));
  };
  const unlock = async (secret: string): Promise<string | undefined> => {
    if (copy === undefined) return undefined;
    const found = await openWorkspace(copy.text, secret);
    if (!found.ok) return t(`desk_open_fault_${found.fault.replaceAll('-', '_')}`, { name: copy.name });
    if (found.workspace.organisation.id !== workspace.organisation.id) return t('desk_backup_other', { name: found.workspace.organisation.name });
    opened(found.workspace, copy.for);
    return undefined;
  };
  const put = (): void => {
    void file.copy(`${workspace.organisation.id}-${today}${EXTENSION}`).then((made) => {
      if (made) edit(t('desk_backup_taken'), (now) => ({ ...now, backup: { ...now.backup, takenOn: today } }));
      else say(t('desk_backup_passphrase'), 'bad');
    });
  };
  return (
    <Card title={t('desk_backup_title')}>
      <p>{t('desk_backup_lead')}</p>
      <dl class="facts">
        <div>
          <dt>{t('desk_backup_taken_on')}</dt>
          <dd>{takenOn ? day(takenOn) : t('desk_never')}</dd>
        </div>
        <div>
          <dt>{t('desk_backup_tested_on')}</dt>
          <dd>{testedOn ? day(testedOn) : t('desk_never')}</dd>
        </div>
      </dl>
      {takenOn === undefined && (
        <Note tone="advice">
          {t('desk_recovery_first')}{' '}
          <button type="button" class="quiet open" onClick={() => go('start', 'recovery')}>
            {t('desk_recovery_first_open')}
          </button>
        </Note>
      )}
      {late(takenOn, BACKUP_DAYS) && (takenOn ? <Note tone="warn">{t('desk_backup_due')}</Note> : <Note tone="advice">{t('desk_backup_first')}</Note>)}
      {!late(takenOn, BACKUP_DAYS) && late(testedOn, TEST_DAYS) && <Note tone="warn">{t('desk_backup_test_due')}</Note>}
      <div class="actions">
        <button type="button" onClick={put}>
          {t('desk_backup_take')}
        </button>
        <FileButton
          label={t('desk_backup_test')}
          accept={`${EXTENSION},.json`}
          onFile={(one) => void one.text().then((text) => setCopy({ name: one.name, text, for: 'test' }))}
        />
        <FileButton
          label={t('desk_compare_open_copy')}
          accept={`${EXTENSION},.json`}
          onFile={(one) => void one.text().then((text) => setCopy({ name: one.name, text, for: 'compare' }))}
        />
      </div>
      <div class="actions apart">
        <button type="button" onClick={() => go('start', 'recovery')}>
          {t('desk_recovery_sheet')}
        </button>
        <button type="button" onClick={file.askPassphrase}>
          {t('desk_passphrase_change')}
        </button>
        <button type="button" onClick={file.saveAs}>
          {t('desk_save_as')}
        </button>
        <button type="button" class="quiet" onClick={() => (file.unsaved ? setClosing(true) : file.close())}>
          {t('desk_close_file')}
        </button>
      </div>
      {closing && <CloseUnsaved organisation={workspace.organisation.name} file={file} stay={() => setClosing(false)} />}
      {copy && (
        <Dialog title={t(copy.for === 'test' ? 'desk_backup_test' : 'desk_compare_open_copy')} onClose={() => setCopy(undefined)}>
          <Unlock name={copy.name} unlock={unlock} />
        </Dialog>
      )}
    </Card>
  );
}
