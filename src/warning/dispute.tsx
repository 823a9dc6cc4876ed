// "This is wrong" on a finding: counted on this device, sent to nobody. It can be taken back.
import type { T } from '../i18n/translator.ts';
import { press } from './press.ts';

export interface DisputeProps {
  readonly t: T;
  readonly title: string;
  readonly disputed: boolean;
  readonly toggle: () => void;
}

export function Dispute({ t, title, disputed, toggle }: DisputeProps) {
  return (
    <p class="dispute">
      <button type="button" class="plain" aria-pressed={disputed} aria-label={t('warning_dispute_about', { title })} ref={press(toggle)}>
        {t('warning_dispute')}
      </button>
      <span aria-live="polite">{disputed && t('warning_disputed')}</span>
    </p>
  );
}
