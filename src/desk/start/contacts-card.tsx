// Whom to ask, by what about: the five every organisation has, and those that came with its file.
import type { Organisation } from '../../model/organisation.ts';
import { isEmail } from '../../workspace/own-details.ts';
import { TextField } from '../parts/field.tsx';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';

const CONTACTS = ['comms', 'dataProtection', 'monitoringOfficer', 'hr', 'workplaceConcerns'] as const;
export type ContactField = 'name' | 'email' | 'phone';

interface Props {
  readonly contacts: Organisation['contacts'];
  /** It was asked to keep them, so what is wrong is said. */
  readonly tried: boolean;
  readonly change: (key: string, field: ContactField, value: string) => void;
}

export function ContactsCard({ contacts, tried, change }: Props) {
  const { t } = useWords();
  return (
    <Card title={t('desk_organisation_contacts')}>
      <p>{t('desk_organisation_contacts_lead')}</p>
      {[...new Set([...CONTACTS, ...Object.keys(contacts)])].map((key) => (
        <fieldset key={key} class="row-of-fields">
          <legend>{CONTACTS.some((one) => one === key) ? t(`desk_contact_${key}`) : key}</legend>
          <TextField label={t('desk_contact_name')} value={contacts[key]?.name ?? ''} onInput={(value) => change(key, 'name', value)} width="short" />
          <TextField
            label={t('desk_contact_email')}
            type="email"
            value={contacts[key]?.email ?? ''}
            onInput={(value) => change(key, 'email', value)}
            problem={tried && !isEmail(contacts[key]?.email ?? 'none@none.none') ? t('desk_person_email_wrong') : undefined}
            width="short"
          />
          <TextField label={t('desk_contact_phone')} value={contacts[key]?.phone ?? ''} onInput={(value) => change(key, 'phone', value)} width="short" />
        </fieldset>
      ))}
    </Card>
  );
}
