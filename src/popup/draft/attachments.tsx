// What goes out beside the words: how many pictures and videos, and the description each will have. No file is opened or read.
import { useRef } from 'preact/hooks';
import type { Attachment } from '../../model/draft.ts';
import { Icon } from '../../ui/icons.tsx';
import { useWords } from '../words.ts';

/** As many as X takes in one post. */
const MOST = 4;

interface Props {
  readonly attachments: readonly Attachment[];
  readonly change: (attachments: readonly Attachment[]) => void;
}

export function Attachments({ attachments, change }: Props) {
  const { t } = useWords();
  const first = useRef<HTMLButtonElement>(null);
  const describe = (index: number, alt: string): void => change(attachments.map((one, at) => (at === index ? { ...one, alt } : one)));
  const remove = (index: number): void => {
    change(attachments.filter((_, at) => at !== index));
    first.current?.focus();
  };
  return (
    <fieldset class="attachments">
      <legend>{t('popup_attachments')}</legend>
      {attachments.map(({ kind, alt }, index) => {
        const id = `alt-${index}`;
        return (
          // The place in the list is all that tells two pictures apart: they have no file and no name.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={index} class="field">
            <label for={id}>{t(`popup_alt_${kind}`, { number: index + 1 })}</label>
            <div class="alt">
              <input
                id={id}
                type="text"
                dir="auto"
                value={alt ?? ''}
                aria-describedby={`${id}-hint`}
                onInput={(event) => describe(index, event.currentTarget.value)}
              />
              <button type="button" aria-label={t(`popup_attach_remove_${kind}`, { number: index + 1 })} onClick={() => remove(index)}>
                <Icon name="close" size={16} />
              </button>
            </div>
            <p id={`${id}-hint`} class="soft">
              {t('popup_alt_hint')}
            </p>
          </div>
        );
      })}
      {attachments.length > 0 && <p class="soft">{t('popup_attach_add_hint')}</p>}
      <div class="buttons">
        {(['image', 'video'] as const).map((kind, at) => (
          <button
            key={kind}
            ref={at === 0 ? first : null}
            type="button"
            class="small"
            disabled={attachments.length >= MOST}
            onClick={() => change([...attachments, { kind }])}
          >
            <Icon name={kind === 'image' ? 'picture' : 'film'} size={16} />
            <span>{t(`popup_attach_${kind}`)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
