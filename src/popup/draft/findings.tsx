// Everything found in the draft: what, which words, why, on what basis, until when, and the way out.
import type { Finding } from '../../model/finding.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { useWords } from '../words.ts';
import { Copy } from './copy.tsx';

export const LEVEL_ICONS: Readonly<Record<Finding['level'], IconName>> = { advice: 'advice', warn: 'warn', block: 'stop' };

function One({ finding, number }: { readonly finding: Finding; readonly number: number }) {
  const { t, say, day } = useWords();
  return (
    <li class="finding" data-level={finding.level}>
      <h3>
        <span class="chip">
          <Icon name={LEVEL_ICONS[finding.level]} size={16} />
          <span>{t(`popup_level_${finding.level}`)}</span>
        </span>
        <span>
          {number}. {say(finding.title)}
        </span>
      </h3>
      {finding.quote !== '' && <blockquote dir="auto">{finding.quote}</blockquote>}
      <p>{say(finding.why)}</p>
      {(finding.basis || finding.until) && (
        <p class="soft">
          {finding.basis && finding.link ? (
            <a href={finding.link} target="_blank" rel="noreferrer">
              {finding.basis} <span class="unseen">({t('common_new_tab')})</span>
            </a>
          ) : (
            finding.basis
          )}
          {finding.basis && finding.until && ' · '}
          {finding.until && t('warning_until', { day: day(finding.until) })}
        </p>
      )}
      {finding.counted && finding.counted.length > 0 && <p class="soft">{t('warning_counted', { words: finding.counted.join(', ') })}</p>}
      <p class="way-out">
        <strong>{t('warning_try')}:</strong> {say(finding.wayOut)}
      </p>
      {finding.fix !== undefined && (
        <div class="fix">
          <p class="label">{t('warning_fix')}</p>
          <p dir="auto">{finding.fix}</p>
          <Copy text={finding.fix} what={t('popup_copy_fix')} />
        </div>
      )}
    </li>
  );
}

export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useWords();
  if (findings.length === 0) return null;
  return (
    <ol class="findings" aria-label={t('popup_findings')}>
      {findings.map((finding, index) => (
        <One key={`${finding.rule} ${finding.start} ${finding.end}`} finding={finding} number={index + 1} />
      ))}
    </ol>
  );
}
