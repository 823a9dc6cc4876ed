// For a finding that says "wrong account": how to switch on this site, and the draft on the clipboard so that it is not lost on the way.
import type { T } from '../i18n/translator.ts';
import type { PlatformName } from '../model/identity.ts';
import { CopyButton } from './copy-button.tsx';

export function AccountSwitch({ t, platform, draft }: { readonly t: T; readonly platform: PlatformName; readonly draft: string }) {
  return (
    <details class="switch">
      <summary>{t('warning_switch')}</summary>
      <p>{t(`warning_switch_${platform}`)}</p>
      <CopyButton t={t} text={draft} label="warning_switch_copy" />
    </details>
  );
}
