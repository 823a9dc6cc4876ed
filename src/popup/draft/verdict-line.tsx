// The answer in one line, spoken when it changes: the level's word first, then what it means and how much was found.
import { counted } from '../../i18n/counted.ts';
import type { Verdict } from '../../model/verdict.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { useWords } from '../words.ts';
import { LEVEL_ICONS } from './findings.tsx';

interface Props {
  readonly verdict: Verdict | undefined;
  /** False while the rules are not there to judge with. */
  readonly ready: boolean;
}

export function VerdictLine({ verdict, ready }: Props) {
  const { t } = useWords();
  const level = verdict?.level;
  const icon: IconName = level === undefined || level === 'clear' ? 'tick' : LEVEL_ICONS[level];
  return (
    <div role="status" class="verdict" data-level={level ?? 'none'}>
      {level === undefined ? (
        <p class="soft">{t(ready ? 'popup_verdict_none' : 'popup_verdict_not_ready')}</p>
      ) : (
        <>
          <p class="with-icon">
            <Icon name={icon} size={22} />
            <span>
              <strong>{t(`popup_level_${level}`)}.</strong> {t(`popup_verdict_${level}`)}{' '}
              {level !== 'clear' && counted(t, 'popup_found', verdict?.findings.length ?? 0)}
            </span>
          </p>
          {verdict && verdict.allowedBy.length > 0 && <p class="soft">{t('popup_verdict_allowed')}</p>}
        </>
      )}
    </div>
  );
}
