// Block level: the reasons a person may give. They are kept as a word on this device at most; nobody is asked to write anything.
import type { T } from '../i18n/translator.ts';
import { press } from './press.ts';

/** What `Decision.reason` can be. */
export const REASONS = ['agreed', 'public-already', 'not-meant', 'urgent'] as const;
export type Reason = (typeof REASONS)[number];

export interface ReasonsProps {
  readonly t: T;
  readonly chosen: Reason | undefined;
  readonly choose: (reason: Reason) => void;
}

export function Reasons({ t, chosen, choose }: ReasonsProps) {
  return (
    <div class="reasons" role="radiogroup" aria-labelledby="wh-reasons">
      <h3 id="wh-reasons">{t('warning_reasons')}</h3>
      {REASONS.map((reason) => (
        <label key={reason} ref={press(() => choose(reason))}>
          <input type="radio" name="wh-reason" value={reason} checked={chosen === reason} />
          <span>{t(`warning_reason_${reason.replaceAll('-', '_')}`)}</span>
        </label>
      ))}
    </div>
  );
}
