// A text ready for somebody: shown whole, copied, or opened in the person's own mail by their own press. Nothing is sent from here.
import type { Contact } from '../model/contact.ts';
import { Icon } from '../ui/icons.tsx';
import { Copy } from './draft/copy.tsx';
import { useWords } from './words.ts';

/** An address that opens the person's own mail with the text in it. Lines end as mail wants them. */
function mailto(email: string, subject: string, body: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}

interface Props {
  readonly to: Contact | undefined;
  readonly subject: string;
  readonly body: string;
  /** Name of the text for those who hear it. */
  readonly label: string;
}

export function Letter({ to, subject, body, label }: Props) {
  const { t } = useWords();
  return (
    <div class="letter">
      <label class="label" for={label}>
        {t(label)}
      </label>
      <textarea id={label} class="text" readOnly rows={7} dir="auto" value={body} />
      <div class="buttons">
        <Copy text={body} what={t('common_copy')} />
        <a class="button" href={mailto(to?.email ?? '', subject, body)} target="_blank" rel="noreferrer">
          <Icon name="mail" size={16} />
          <span>{t('popup_letter_mail')}</span>
        </a>
      </div>
      <p class="soft">{t('popup_letter_stays')}</p>
    </div>
  );
}
