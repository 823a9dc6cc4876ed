// A new person: name, mail and manager. Roles are given on the person's own page.
import { useState } from 'preact/hooks';
import { type Person, personSchema } from '../../model/person.ts';
import { withItem, withoutEmpty } from '../../workspace/items.ts';
import { idFrom } from '../../workspace/new.ts';
import { isEmail } from '../../workspace/own-details.ts';
import { useDesk } from '../desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/field.tsx';
import { FormActions } from '../parts/form-actions.tsx';
import { useWords } from '../words.ts';

export function NewPerson({ close }: { readonly close: () => void }) {
  const { t } = useWords();
  const { workspace, edit, go } = useDesk();
  const [draft, setDraft] = useState({ name: '', email: '', manager: '' });
  const [tried, setTried] = useState(false);
  const wrongEmail = draft.email !== '' && !isEmail(draft.email.trim());
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (draft.name.trim() === '' || wrongEmail) return;
    const person: Person = personSchema.parse(
      withoutEmpty({
        ...draft,
        id: idFrom(draft.name, new Set(workspace.people.map(({ id }) => id))),
      }),
    );
    edit(t('desk_person_added', { name: person.name }), (now) => withItem(now, 'people', person));
    close();
    go('people', person.id);
  };
  return (
    <Dialog title={t('desk_person_new')} onClose={close}>
      <form class="form" onSubmit={submit} noValidate>
        <TextField
          label={t('desk_person_name')}
          value={draft.name}
          onInput={(name) => setDraft({ ...draft, name })}
          problem={tried && draft.name.trim() === '' ? t('desk_person_name_missing') : undefined}
        />
        <TextField
          label={t('desk_person_email')}
          type="email"
          value={draft.email}
          onInput={(email) => setDraft({ ...draft, email })}
          problem={tried && wrongEmail ? t('desk_person_email_wrong') : undefined}
        />
        <TextField label={t('desk_person_manager')} value={draft.manager} onInput={(manager) => setDraft({ ...draft, manager })} />
        <FormActions submit={t('desk_add')} cancel={close} />
      </form>
    </Dialog>
  );
}
