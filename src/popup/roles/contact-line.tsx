// One way to reach somebody: name, address, number or page, and when; one below the other in a list of facts. Only an address breaks, behind the @.
import type { Contact } from '../../model/contact.ts';
import { unbroken } from '../unbroken.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly contact: Contact;
  /** When they can be reached, in the organisation's own words. */
  readonly hours?: string | undefined;
}

export function ContactLine({ contact: { name, email, phone, link }, hours }: Props) {
  const { t } = useWords();
  return (
    <>
      {link === undefined ? (
        name
      ) : (
        <a href={link} target="_blank" rel="noreferrer">
          {name} <span class="unseen">({t('common_new_tab')})</span>
        </a>
      )}
      {email !== undefined && (
        <>
          {' '}
          <span class="reach">
            <a href={`mailto:${email}`}>{email.split('@').map((part, index) => (index === 0 ? part : [<wbr key={part} />, `@${part}`]))}</a>
          </span>
        </>
      )}
      {phone !== undefined && (
        <>
          {' '}
          <span class="reach">{unbroken(phone)}</span>
        </>
      )}
      {hours !== undefined && (
        <>
          {' '}
          <span class="reach soft">{hours}</span>
        </>
      )}
    </>
  );
}
