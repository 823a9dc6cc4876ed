// One way to reach somebody: name, and address, number or page to press.
import type { Contact } from '../../model/contact.ts';
import { useWords } from '../words.ts';

export function ContactLine({ contact: { name, email, phone, link } }: { readonly contact: Contact }) {
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
          <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
      {phone !== undefined && <> {phone}</>}
    </>
  );
}
