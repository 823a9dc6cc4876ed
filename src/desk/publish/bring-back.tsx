// Brings the content of an old version back, after saying which parts become what they were: it is signed and published anew before anybody has it.
import { useState } from 'preact/hooks';
import type { Publication, Workspace } from '../../model/workspace.ts';
import { changedSince, nextVersion } from '../../workspace/publications.ts';
import { useDesk } from '../desk.ts';
import { Confirm } from '../parts/confirm.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly publication: Publication;
  /** The workspace with the content of that version. */
  readonly old: Workspace;
}

export function BringBack({ publication, old }: Props) {
  const { t } = useWords();
  const { workspace, edit } = useDesk();
  const [asked, setAsked] = useState(false);
  const { version } = publication;
  // The register of people stays as it is.
  const parts = changedSince(workspace, publication).filter((part) => part !== 'people');
  // What is the same already is not brought back.
  if (parts.length === 0) return null;
  const action = t('desk_history_back', { version });
  return (
    <>
      <button type="button" class="quiet" onClick={() => setAsked(true)}>
        {action}
      </button>
      {asked && (
        <Confirm
          title={action}
          action={action}
          act={() => {
            setAsked(false);
            edit(t('desk_history_back_done', { version }), () => old);
          }}
          stay={() => setAsked(false)}
        >
          <p>{t('desk_history_back_ask', { version, next: nextVersion(workspace) })}</p>
          <ul>
            {parts.map((part) => (
              <li key={part}>{t(`desk_not_out_${part}`)}</li>
            ))}
          </ul>
        </Confirm>
      )}
    </>
  );
}
