// A stop on planned posts that is in force: why, until when, and whom to ask. Seen before anybody writes.
import type { Contact } from '../model/contact.ts';
import type { OrganisationFile } from '../model/organisation.ts';
import { londonDay, londonTime } from '../policy/elections/day.ts';
import { Icon } from '../ui/icons.tsx';
import { ContactLine } from './roles/contact-line.tsx';
import { useWords } from './words.ts';

export function HoldsNow({ file, now }: { readonly file: OrganisationFile | undefined; readonly now: Date }) {
  const { t, say, day } = useWords();
  const moment = now.getTime();
  const inForce = (file?.holds ?? []).filter(({ from, until }) => Date.parse(from) <= moment && moment <= Date.parse(until));
  const comms: Contact | undefined = file?.organisation.contacts.comms;
  return (
    <>
      {inForce.map(({ id, reason, until, contact = comms }) => (
        <div key={id} class="notice warn with-icon">
          <Icon name="stop" size={18} />
          <div>
            <p>
              <strong>{t('popup_hold', { day: day(londonDay(new Date(until))), time: londonTime(new Date(until)) })}</strong> {say(reason)}
            </p>
            {contact && (
              <p>
                {t('popup_hold_ask')} <ContactLine contact={contact} />
              </p>
            )}
          </div>
        </div>
      ))}
    </>
  );
}
