// A stop on planned posts that is in force: why, until when, and whom to ask. Seen before anybody writes.
import { shortDay } from '../i18n/dates.ts';
import type { Contact } from '../model/contact.ts';
import type { OrganisationFile } from '../model/organisation.ts';
import { londonDay, londonTime } from '../policy/elections/day.ts';
import { holdState } from '../policy/hold-state.ts';
import { Icon } from '../ui/icons.tsx';
import { ContactLine } from './roles/contact-line.tsx';
import { useWords } from './words.ts';

export function HoldsNow({ file, now }: { readonly file: OrganisationFile | undefined; readonly now: Date }) {
  const { t, say, language } = useWords();
  const inForce = (file?.holds ?? []).filter((hold) => holdState(hold, now) === 'in_force');
  const comms: Contact | undefined = file?.organisation.contacts.comms;
  return (
    <>
      {inForce.map(({ id, reason, until, contact = comms }) => (
        <div key={id} class="notice warn hold with-icon">
          <Icon name="stop" size={18} />
          <div>
            <p>
              <strong>{t('popup_hold', { day: shortDay(londonDay(new Date(until)), language), time: londonTime(new Date(until)) })}</strong>
            </p>
            <p>{say(reason)}</p>
            {contact && (
              <p class="soft">
                {t('popup_hold_ask')} <ContactLine contact={contact} />
              </p>
            )}
          </div>
        </div>
      ))}
    </>
  );
}
