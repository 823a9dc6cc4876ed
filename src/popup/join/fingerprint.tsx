// Ten words to compare by eye or to read out. They are English in both languages, because they must be the same everywhere.
import { useWords } from '../words.ts';

export function Fingerprint({ words }: { readonly words: readonly string[] }) {
  const { t } = useWords();
  return (
    <p class="fingerprint">
      <span class="label">{t('popup_code_words')}</span> <strong lang="en">{words.join(' ')}</strong>
    </p>
  );
}
