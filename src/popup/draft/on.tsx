// The choice of platform: it decides how the length is counted and which rules of a platform speak.
import type { PlatformName } from '../../model/identity.ts';
import { useWords } from '../words.ts';

export type On = PlatformName | 'else';

const CHOICES: readonly On[] = ['facebook', 'x', 'else'];

export function OnPlatform({ value, choose }: { readonly value: On; readonly choose: (on: On) => void }) {
  const { t } = useWords();
  return (
    <p class="field">
      <label for="on">{t('popup_on')}</label>
      <select id="on" value={value} onChange={({ currentTarget }) => choose(CHOICES.find((one) => one === currentTarget.value) ?? 'else')}>
        {CHOICES.map((one) => (
          <option key={one} value={one}>
            {t(`popup_platform_${one}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
