// A button that copies a text and says whether that worked.
import { useState } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { useWords } from '../words.ts';

export function Copy({ text, what }: { readonly text: string; readonly what: string }) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('common_copied'));
    } catch {
      setSaid(t('common_copy_failed'));
    }
  };
  return (
    <span class="copy">
      <button type="button" onClick={() => void copy()}>
        <Icon name="copy" size={16} />
        <span>{what}</span>
      </button>
      <span aria-live="polite">{said}</span>
    </span>
  );
}
