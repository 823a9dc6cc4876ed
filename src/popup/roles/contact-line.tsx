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
          <a href={`mailto:${email}`}>
            {/* A long address breaks behind the @, where a reader expects it. */}
            {email.split('@').map((part, index) => (index === 0 ? part : [<wbr key={part} />, `@${part}`]))}
          </a>
        </>
      )}
      {phone !== undefined && <> {phone}</>}
    </>
  );
}
