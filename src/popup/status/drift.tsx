// Where a page is not (fully) checked: what still works there, and a report for those who keep the product that names nobody.
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { HealthReport } from '../../messaging/protocol.ts';
import { useWords } from '../words.ts';
import { browserVersion, reportOf } from './drift-report.ts';

export function Drift({ health }: { readonly health: HealthReport }) {
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean>();
  const text = reportOf(health, browser.runtime.getManifest().version, { version: browserVersion(navigator.userAgent), language: navigator.language });
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <p>{t(health.secondLine ? 'popup_still_second_line' : 'popup_still_nothing')}</p>
      <p class="soft" id="report-what">
        {t('popup_report_what')}
      </p>
      <button type="button" aria-describedby="report-what" onClick={copy}>
        {t('popup_report')}
      </button>
      <span aria-live="polite">{copied !== undefined && t(copied ? 'common_copied' : 'common_copy_failed')}</span>
      {copied === false && <pre>{text}</pre>}
    </>
  );
}
