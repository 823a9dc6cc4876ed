// Brings the content of an old version back, after saying which parts become what they were: it is signed and published anew before anybody has it.
import type { Publication, Workspace } from '../../model/workspace.ts';
import { changedSince, contentOf, nextVersion } from '../../workspace/publications.ts';
import { useDesk } from '../desk.ts';
import { Confirm } from '../parts/confirm.tsx';
import { useWords } from '../words.ts';

/** What of the workspace is not as it was in that version. The register of people and the signers stay as they are. */
export const otherParts = (workspace: Workspace, publication: Publication): readonly string[] =>
  changedSince(workspace, publication).filter((part) => part !== 'people' && part !== 'signers');

interface Props {
  readonly publication: Publication;
  readonly stay: () => void;
}

export function BringBack({ publication, stay }: Props) {
  const { t } = useWords();
  const { workspace, edit } = useDesk();
  const { version } = publication;
  const action = t('desk_history_back', { version });
  const bring = (): void => {
    stay();
    edit(t('desk_history_back_done', { version }), (now) => contentOf(now, publication) ?? now);
  };
  return (
    <Confirm title={action} action={action} act={bring} stay={stay}>
      <p>{t('desk_history_back_ask', { version, next: nextVersion(workspace) })}</p>
      <ul>
        {otherParts(workspace, publication).map((part) => (
          <li key={part}>{t(`desk_not_out_${part}`)}</li>
        ))}
      </ul>
    </Confirm>
  );
}
