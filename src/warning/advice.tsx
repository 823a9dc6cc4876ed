// The advice of one mark: opened by the person, never by itself, and never in the way of typing.
import type { T } from '../i18n/translator.ts';
import type { Finding } from '../model/finding.ts';
import { Icon } from '../ui/icons.tsx';
import { FindingView } from './finding.tsx';
import { press } from './press.ts';

export interface AdviceProps {
  readonly t: T;
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly close: () => void;
}

export function Advice({ t, id, findings, close }: AdviceProps) {
  return (
    <section class="advice" id={id} aria-label={t('advice_title')} tabIndex={-1}>
      <ul>
        {findings.map((finding, index) => (
          <li key={`${finding.rule} ${finding.quote}`}>
            <FindingView t={t} finding={finding} id={`${id}-${index}`} heading="h2" />
          </li>
        ))}
      </ul>
      <p class="foot">
        <span>
          <Icon name="lock" size={16} /> {t('advice_stays_here')}
        </span>
        <button type="button" class="plain" ref={press(close)}>
          {t('common_close')}
        </button>
      </p>
    </section>
  );
}
