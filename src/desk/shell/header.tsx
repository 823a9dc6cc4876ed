// The top line: whose desk, which file and whether it is saved, the way back, the language.
import type { Language } from '../../model/text.ts';
import { Icon } from '../../ui/icons.tsx';
import type { FileActions } from '../file/file-actions.ts';
import { isUnsaved, type Session } from '../session.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly session: Session | undefined;
  readonly file: FileActions;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

export function Header({ session, file, undo, redo, language, setLanguage }: Props) {
  const { t } = useWords();
  const past = session?.timeline.past.at(-1);
  const future = session?.timeline.future.at(-1);
  return (
    <header class="top">
      <Icon name="hat" size={28} />
      <div class="whose">
        <h1>{t('desk_title')}</h1>
        {session && <p>{session.timeline.now.organisation.name}</p>}
      </div>
      {session && (
        <div class="file-line">
          <p class="file-state" data-unsaved={isUnsaved(session)}>
            {stateOf(session, file, t)}
          </p>
          <button
            type="button"
            onClick={undo}
            disabled={!past}
            title={past ? t('desk_undo_what', { what: past.label }) : session.timeline.now.roots.length > 0 ? t('desk_undo_ends') : ''}
          >
            {t('desk_undo')}
          </button>
          <button type="button" onClick={redo} disabled={!future} title={future ? t('desk_redo_what', { what: future.label }) : ''}>
            {t('desk_redo')}
          </button>
          <button type="button" class="filled" onClick={file.save} disabled={file.busy}>
            {session.place && !session.place.inPlace ? t('desk_save_download') : t('desk_save')}
          </button>
        </div>
      )}
      <button type="button" class="quiet" lang={language === 'en' ? 'cy' : 'en'} onClick={() => setLanguage(language === 'en' ? 'cy' : 'en')}>
        {language === 'en' ? 'Cymraeg' : 'English'}
      </button>
    </header>
  );
}

function stateOf(session: Session, file: FileActions, t: ReturnType<typeof useWords>['t']): string {
  const name = session.place?.name;
  if (file.busy) return t('desk_file_saving');
  if (name === undefined) return t('desk_file_new');
  return isUnsaved(session) ? t('desk_file_unsaved', { name }) : t('desk_file_saved', { name });
}
