// A button that copies a text and says whether it worked.
import { useState } from 'preact/hooks';
import type { T } from '../i18n/translator.ts';
import { Icon } from '../ui/icons.tsx';
import { copy } from './clipboard.ts';
import { press } from './press.ts';

export function CopyButton({ t, text, label = 'common_copy' }: { readonly t: T; readonly text: string; readonly label?: string }) {
  const [said, say] = useState('');
  return (
    <span class="copy">
      <button
        type="button"
        class="plain"
        ref={press(() => {
          void copy(text).then((done) => say(done ? 'common_copied' : 'common_copy_failed'));
        })}
      >
        <Icon name="copy" size={16} /> {t(label)}
      </button>
      <span aria-live="polite">{said && t(said)}</span>
    </span>
  );
}
