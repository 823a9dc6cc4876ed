// A stop on planned posts: why, until when. People are warned and told whom to ask; emergency messages are never slowed.
import { useState } from 'preact/hooks';
import { withoutItem } from '../../workspace/items.ts';
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { HoldForm } from './hold-form.tsx';
import { localOf } from './local-time.ts';

export function Holds() {
  const { t, say, day } = useWords();
  const { workspace, given, edit } = useDesk();
  const [open, setOpen] = useState(false);
  const now = given.now();
  const comms = workspace.organisation.contacts.comms?.name;
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
        <button type="button" onClick={() => setOpen(true)}>
          {t('desk_hold_new')}
        </button>
      ) : (
        <HoldForm close={() => setOpen(false)} />
      )}
    </Card>
  );
}
