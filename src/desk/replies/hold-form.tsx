// A stop on planned posts, new or to change: from when, until when, why, and whom to ask.
import { useState } from 'preact/hooks';
import { contactSchema } from '../../model/contact.ts';
import type { Hold } from '../../model/organisation.ts';
import { withItem, withoutEmpty } from '../../workspace/items.ts';
import { idFrom } from '../../workspace/new.ts';
import { useDesk } from '../desk.ts';
import { BothLanguages, bothOf, NOTHING, writtenOf } from '../parts/both-languages.tsx';
import { TextField } from '../parts/field.tsx';
import { FormActions } from '../parts/form-actions.tsx';
import { Note } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { isoOf, localOf } from './local-time.ts';

const writtenContact = ({ contact: { name = '', phone = '', email = '' } = { name: '' } }: Partial<Hold> = {}) => ({ name, phone, email });

interface Props {
  /** The hold that is changed; without it a new one is made. */
  readonly before?: Hold;
  readonly close: () => void;
}

export function HoldForm({ before, close }: Props) {
  const { t } = useWords();
  const { workspace, given, edit } = useDesk();
  const shown = { from: localOf(before ? new Date(before.from) : given.now()), until: before ? localOf(new Date(before.until)) : '' };
  const [from, setFrom] = useState(shown.from);
  const [until, setUntil] = useState(shown.until);
  const [reason, setReason] = useState(writtenOf(before?.reason ?? NOTHING));
  const [contact, setContact] = useState(() => writtenContact(before));
  const [tried, setTried] = useState(false);
  const both = bothOf(reason);
  const named = contact.name.trim() !== '';
  const unnamed = !named && contact.phone.trim() + contact.email.trim() !== '';
  const backwards = from !== '' && until !== '' && until <= from;

  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (from === '' || until === '' || backwards || both === undefined || unnamed) return;
    const hold: Hold = {
      id: before?.id ?? idFrom(`hold ${from.slice(0, 10)}`, new Set(workspace.holds.map(({ id }) => id))),
      // A field shows minutes: a moment that nobody touched keeps its seconds.
      from: before && from === shown.from ? before.from : isoOf(from),
      until: before && until === shown.until ? before.until : isoOf(until),
      reason: both,
      ...(named
        ? {
            contact: contactSchema.parse(
              withoutEmpty({ ...before?.contact, name: contact.name.trim(), phone: contact.phone.trim(), email: contact.email.trim() }),
            ),
          }
        : {}),
    };
    edit(t(before ? 'desk_hold_changed' : 'desk_hold_added'), (now) => withItem(now, 'holds', hold));
    close();
  };
  return (
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
      <FormActions submit={t(before ? 'desk_keep' : 'desk_hold_add')} cancel={close} />
    </form>
  );
}
