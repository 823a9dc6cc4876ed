// "Ask for a second look": the person's own clipboard and the person's own mail. Nothing is sent from here,
// and the draft is never put into an address, where the page or the browser's history could keep it.
import type { T } from '../i18n/translator.ts';
import type { Contact } from '../model/organisation.ts';
import { Icon } from '../ui/icons.tsx';
import { ByHand } from './by-hand.tsx';
import { press } from './press.ts';

function mailto(t: T, email: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(t('warning_mail_subject'))}&body=${encodeURIComponent(t('warning_mail_body').replaceAll('\n', '\r\n'))}`;
}

/** Opened by the person's own press: brings the first way to ask into view and under their keys, once. */
const reveal = (section: HTMLElement | null): void => section?.querySelector('button')?.focus();

export interface SecondLookProps {
  readonly t: T;
  /** The draft and what was found, as one text. */
  readonly note: string;
  readonly contacts: readonly Contact[];
  /** Whether the note reached the clipboard; undefined until it was asked for. */
  readonly copied: boolean | undefined;
  readonly take: () => void;
}

export function SecondLook({ t, note, contacts, copied, take }: SecondLookProps) {
  const reachable = contacts.flatMap(({ name, email }) => (email === undefined ? [] : [{ name, email }])).slice(0, 3);
  const mails = reachable.length > 0 ? reachable : [{ name: '', email: '' }];
  return (
    <section class="second" id="wh-second" aria-label={t('warning_second_look')} ref={reveal}>
      <p>{t('warning_second_look_intro')}</p>
      <ul>
        <li>
          <button type="button" class="plain" ref={press(take)}>
            <Icon name="copy" size={16} /> {t('warning_second_look_copy')}
          </button>
        </li>
        {mails.map(({ name, email }) => (
          <li key={email}>
            <a href={mailto(t, email)} target="_blank" rel="noopener noreferrer" ref={press(take)}>
              <Icon name="mail" size={16} /> {name === '' ? t('warning_second_look_mail_blank') : t('warning_second_look_mail', { name })}
            </a>
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {copied === true && <p class="done">{t('warning_second_look_copied')}</p>}
        {copied === false && <ByHand t={t} text={note} label="warning_second_look_by_hand" />}
      </div>
    </section>
  );
}
