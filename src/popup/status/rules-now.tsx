// The rules in force: how many, how old, what was left out; and the way back when the stored ones are damaged.
import { counted } from '../../i18n/counted.ts';
import type { T } from '../../i18n/translator.ts';
import { ask } from '../../messaging/ask.ts';
import type { RulesState, State } from '../../messaging/protocol.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Background } from '../background.ts';
import { Facts } from '../roles/facts.tsx';
import { ruleTitle, useWords } from '../words.ts';

/** Whole days from an ISO day to now; never below zero. */
export function ageInDays(day: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(day)) / 86_400_000));
}

const ageInWords = (t: T, days: number): string => (days === 0 ? t('popup_rules_age_today') : counted(t, 'popup_rules_age', days));

interface Props {
  readonly rules: RulesState;
  readonly titles: State['titles'];
  readonly now: Date;
  readonly act: Background['act'];
}

export function RulesNow({ rules, titles, now, act }: Props) {
  const words = useWords();
  const { t, day } = words;
  return (
    <section class="card" aria-labelledby="rules-title">
      <h2 id="rules-title">{t('popup_rules')}</h2>
      {rules.policy !== 'ok' && (
        <>
          <p class="notice warn with-icon">
            <Icon name="blind" />
            <span>{t(`popup_rules_${rules.policy}`)}</span>
          </p>
          <button type="button" class="filled" onClick={() => void act(() => ask('rebuild'))}>
            {t('popup_rules_rebuild')}
          </button>
        </>
      )}
      <Facts
        rows={[
          [t('popup_rules_count'), String(rules.count)],
          [t('popup_rules_date'), rules.date && `${day(rules.date)} (${ageInWords(t, ageInDays(rules.date, now))})`],
          [t('popup_rules_skipped'), rules.skipped.length === 0 ? t('popup_rules_skipped_none') : String(rules.skipped.length)],
        ]}
      />
      {rules.skipped.length > 0 && (
        <ul>
          {rules.skipped.map(({ rule, reason }) => (
            <li key={`${rule} ${reason}`}>
              {ruleTitle(words, titles, rule)}: {reason}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
