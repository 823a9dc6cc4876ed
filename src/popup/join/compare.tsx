// What a join code says: organisation, address, and the ten words that must be the same on the intranet or in the letter.
import type { JoinPreview } from '../../messaging/protocol.ts';
import { Facts } from '../roles/facts.tsx';
import { useWords } from '../words.ts';
import { Fingerprint } from './fingerprint.tsx';

interface Props {
  readonly preview: JoinPreview;
  readonly accept: () => void;
  readonly refuse: () => void;
}

export function Compare({ preview: { organisation, words, address, personal, channel }, accept, refuse }: Props) {
  const { t } = useWords();
  return (
    <section aria-labelledby="compare-title" class="card">
      <h3 id="compare-title">{t('popup_code_join', { name: organisation.name })}</h3>
      <p>{t('popup_code_compare')}</p>
      <Fingerprint words={words} />
      <Facts
        rows={[
          [t('popup_updates_source'), address === '' ? t('popup_code_by_file') : address],
          [t('popup_updates_channel'), channel === 'main' ? undefined : channel],
          [t('popup_code_for'), t(personal ? 'popup_code_for_you' : 'popup_code_for_all')],
        ]}
      />
      {address !== '' && <p class="soft">{t('popup_code_asks', { host: new URL(address).host })}</p>}
      <div class="choices">
        <button type="button" class="filled" onClick={accept}>
          {t('popup_code_same')}
        </button>
        <button type="button" onClick={refuse}>
          {t('popup_code_different')}
        </button>
      </div>
    </section>
  );
}
