// One candidate or member, by hand.
import { useState } from 'preact/hooks';
import type { Candidate } from '../../model/workspace.ts';
import { handleOf } from '../../workspace/candidate-name.ts';
import { withItem, withoutEmpty } from '../../workspace/items.ts';
import { idFrom } from '../../workspace/new.ts';
import { useDesk } from '../desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/field.tsx';
import { FormActions } from '../parts/form-actions.tsx';
import { useWords } from '../words.ts';

export function NewCandidate({ close }: { readonly close: () => void }) {
  const { t } = useWords();
  const { workspace, edit } = useDesk();
  const [draft, setDraft] = useState({ name: '', party: '', ward: '', handle: '' });
  const [tried, setTried] = useState(false);
  const handle = handleOf(draft.handle);
  const wrongHandle = draft.handle.trim() !== '' && handle === undefined;
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    const name = draft.name.trim();
    if (name === '' || wrongHandle) return;
    const id = idFrom(`${name} ${draft.ward}`, new Set(workspace.candidates.map((one) => one.id)));
    const made = withoutEmpty({ id, name, party: draft.party.trim(), ward: draft.ward.trim(), handle }) as Candidate;
    edit(t('desk_candidates_added', { name }), (now) => withItem(now, 'candidates', made));
    close();
  };
  return (
    <Dialog title={t('desk_candidates_new')} onClose={close}>
      <form class="form" onSubmit={submit} noValidate>
        <TextField
          label={t('desk_candidates_name')}
          hint={t('desk_candidates_name_hint')}
          value={draft.name}
          onInput={(name) => setDraft({ ...draft, name })}
          problem={tried && draft.name.trim() === '' ? t('desk_person_name_missing') : undefined}
        />
        <TextField label={t('desk_candidates_party')} value={draft.party} onInput={(party) => setDraft({ ...draft, party })} />
        <TextField label={t('desk_candidates_ward')} value={draft.ward} onInput={(ward) => setDraft({ ...draft, ward })} />
        <TextField
          label={t('desk_candidates_handle')}
          value={draft.handle}
          onInput={(value) => setDraft({ ...draft, handle: value })}
          problem={tried && wrongHandle ? t('desk_account_handle_wrong') : undefined}
        />
        <FormActions submit={t('desk_add')} cancel={close} />
      </form>
    </Dialog>
  );
}
