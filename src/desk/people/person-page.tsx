// One person: details, roles on accounts, training, what they have confirmed; and leaving, in one step.
import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Person } from '../../model/person.ts';
import { withItem, withoutEmpty } from '../../workspace/items.ts';
import { isEmail } from '../../workspace/own-details.ts';
import { useDesk } from '../desk.ts';
import { TextField } from '../parts/field.tsx';
import { focusFault } from '../parts/focus-fault.ts';
import { Card, Note, Page } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { Leaving } from './leaving.tsx';
import { Roles } from './roles.tsx';

const FIELDS = [
  ['email', 'email'],
  ['manager', 'text'],
  ['trainingCompleted', 'date'],
  ['trainingDue', 'date'],
] as const;

export function PersonPage({ person }: { readonly person: Person }) {
  const { t, day } = useWords();
  const { edit, go } = useDesk();
  const [draft, setDraft] = useState(person);
  const [leaving, setLeaving] = useState(false);
  const [tried, setTried] = useState(false);
  const wrongEmail = (draft.email ?? '') !== '' && !isEmail((draft.email ?? '').trim());
  const submit = (event: TargetedEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { name, email, manager, trainingCompleted, trainingDue } = draft;
    setTried(true);
    focusFault(event.currentTarget);
    if (name.trim() === '' || wrongEmail) return;
    edit(t('desk_person_changed', { name: person.name }), (now) =>
      withItem(now, 'people', withoutEmpty({ ...person, name, email, manager, trainingCompleted, trainingDue })),
    );
  };
  return (
    <Page
      title={person.name}
      back={{ label: t('desk_tab_people'), go: () => go('people') }}
      actions={
        person.left === undefined && (
          <button type="button" onClick={() => setLeaving(true)}>
            {t('desk_leaver')}
          </button>
        )
      }
    >
      {person.left !== undefined && <Note tone="warn">{t('desk_leaver_left', { day: day(person.left) })}</Note>}
      <div class="columns">
        <Card title={t('desk_person_details')}>
          <form data-keep class="form" onSubmit={submit} noValidate>
            <TextField
              label={t('desk_person_name')}
              value={draft.name}
              onInput={(name) => setDraft({ ...draft, name })}
              problem={draft.name.trim() === '' ? t('desk_person_name_missing') : undefined}
            />
            {FIELDS.map(([field, type]) => (
              <TextField
                key={field}
                label={t(`desk_person_${field}`)}
                type={type}
                value={draft[field] ?? ''}
                onInput={(value) => setDraft({ ...draft, [field]: value })}
                problem={tried && field === 'email' && wrongEmail ? t('desk_person_email_wrong') : undefined}
              />
            ))}
            <button type="submit" class="filled">
              {t('desk_keep')}
            </button>
          </form>
        </Card>
        <Roles person={person} />
        <Card title={t('desk_person_acknowledged')}>
          {person.acknowledged.length === 0 ? (
            <p>{t('desk_person_acknowledged_none')}</p>
          ) : (
            <ul class="plain">
              {person.acknowledged.map(({ version, on, receipt }) => (
                <li key={version}>
                  {t('desk_person_acknowledged_on', { version, day: day(on) })}{' '}
                  <span class="soft">{t(receipt ? 'desk_person_by_receipt' : 'desk_person_by_hand')}</span>
                </li>
              ))}
            </ul>
          )}
        </Card>
      </div>
      {leaving && <Leaving person={person} close={() => setLeaving(false)} />}
    </Page>
  );
}
