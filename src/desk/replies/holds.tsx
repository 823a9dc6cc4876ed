// A stop on planned posts: why, until when. People are warned and told whom to ask; emergency messages are never slowed.
import { useState } from 'preact/hooks';
import { contactSchema } from '../../model/contact.ts';
import type { Hold } from '../../model/organisation.ts';
import { withItem, withoutEmpty, withoutItem } from '../../workspace/items.ts';
import { idFrom } from '../../workspace/new.ts';
import { useDesk } from '../desk.ts';
import { BothLanguages, bothOf, NOTHING } from '../parts/both-languages.tsx';
import { TextField } from '../parts/field.tsx';
import { FormActions } from '../parts/form-actions.tsx';
import { Card, Note } from '../parts/page.tsx';
import { useWords } from '../words.ts';

/** `2026-11-27T14:30` as a field of this kind wants it, in the officer's own time. */
const localOf = (date: Date): string => new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
const NOBODY = { name: '', phone: '', email: '' };
const isoOf = (local: string): string => new Date(local).toISOString().replace('.000Z', 'Z');

export function Holds() {
  const { t, say, day } = useWords();
  const { workspace, given, edit } = useDesk();
  const [open, setOpen] = useState(false);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState(NOTHING);
  const [contact, setContact] = useState(NOBODY);
  const [tried, setTried] = useState(false);
  const now = given.now();
  const comms = workspace.organisation.contacts.comms?.name;
  const both = bothOf(reason);
  const named = contact.name.trim() !== '';
  const unnamed = !named && contact.phone.trim() + contact.email.trim() !== '';
  const backwards = from !== '' && until !== '' && until <= from;

  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (from === '' || until === '' || backwards || both === undefined || unnamed) return;
    const hold: Hold = {
      id: idFrom(`hold ${from.slice(0, 10)}`, new Set(workspace.holds.map(({ id }) => id))),
      from: isoOf(from),
      until: isoOf(until),
      reason: both,
      ...(named ? { contact: contactSchema.parse(withoutEmpty({ name: contact.name.trim(), phone: contact.phone.trim(), email: contact.email.trim() })) } : {}),
    };
    edit(t('desk_hold_added'), (before) => withItem(before, 'holds', hold));
    setOpen(false);
  };
  const moment = (iso: string): string => `${day(localOf(new Date(iso)).slice(0, 10))}, ${localOf(new Date(iso)).slice(11)}`;
  return (
    <Card title={t('desk_hold_title')}>
      <p>{t('desk_hold_lead')}</p>
      <p class="soft">{comms ? t('desk_hold_contact', { name: comms }) : t('desk_hold_no_contact')}</p>
      {workspace.holds.length > 0 && (
        <ul class="role-list">
          {workspace.holds.map((hold) => (
            <li key={hold.id}>
              <div>
                <strong>{say(hold.reason)}</strong>
                <p class="soft">
                  {t('desk_hold_from_until', { from: moment(hold.from), until: moment(hold.until) })}
                  {hold.until < now.toISOString() && ` · ${t('desk_hold_over')}`}
                </p>
                {hold.contact && (
                  <p class="soft">{t('desk_hold_ask', { who: [hold.contact.name, hold.contact.phone, hold.contact.email].filter(Boolean).join(', ') })}</p>
                )}
              </div>
              <button type="button" class="quiet" onClick={() => edit(t('desk_hold_removed'), (before) => withoutItem(before, 'holds', hold.id))}>
                {t('desk_remove')}
                <span class="unseen"> {say(hold.reason)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!open ? (
        <button
          type="button"
          onClick={() => {
            setFrom(localOf(now));
            setUntil('');
            setReason(NOTHING);
            setContact(NOBODY);
            setTried(false);
            setOpen(true);
          }}
        >
          {t('desk_hold_new')}
        </button>
      ) : (
        <form data-keep class="form" onSubmit={submit} noValidate>
          <div class="row-of-fields">
            <TextField
              label={t('desk_hold_from')}
              type="datetime-local"
              value={from}
              onInput={setFrom}
              width="short"
              problem={tried && from === '' ? t('desk_hold_time_missing') : undefined}
            />
            <TextField
              label={t('desk_hold_until')}
              type="datetime-local"
              value={until}
              onInput={setUntil}
              width="short"
              problem={tried && (until === '' || backwards) ? t(backwards ? 'desk_hold_backwards' : 'desk_hold_time_missing') : undefined}
            />
          </div>
          <BothLanguages
            label={t('desk_hold_reason')}
            value={reason}
            onInput={setReason}
            short
            problem={tried && both === undefined ? t('desk_hold_reason_missing') : undefined}
          />
          <fieldset class="row-of-fields">
            <legend>{t('desk_hold_whom')}</legend>
            {(['name', 'phone', 'email'] as const).map((field) => (
              <TextField
                key={field}
                label={t(`desk_contact_${field}`)}
                type={field === 'email' ? 'email' : 'text'}
                value={contact[field]}
                onInput={(value) => setContact({ ...contact, [field]: value })}
                width="short"
                problem={field === 'name' && tried && unnamed ? t('desk_hold_whom_missing') : undefined}
              />
            ))}
          </fieldset>
          <p class="soft">{t('desk_hold_whom_hint')}</p>
          <Note tone="advice">{t('desk_hold_publish')}</Note>
          <FormActions submit={t('desk_hold_add')} cancel={() => setOpen(false)} />
        </form>
      )}
    </Card>
  );
}
