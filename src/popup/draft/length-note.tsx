// The draft's length as the platform counts it, and by how much it is too long.
import { counted } from '../../i18n/counted.ts';
import type { PlatformName } from '../../model/identity.ts';
import { Icon } from '../../ui/icons.tsx';
import { useWords } from '../words.ts';
import { LIMITS, lengthOn } from './length.ts';

export function Length({ text, platform }: { readonly text: string; readonly platform: PlatformName | undefined }) {
  const { t, language } = useWords();
  const length = lengthOn(platform, text);
  const limit = platform && LIMITS[platform];
  const shown = (value: number): string => value.toLocaleString(language === 'cy' ? 'cy-GB' : 'en-GB');
  const over = limit !== undefined && length > limit;
  return (
    <p id="draft-length" class={over ? 'length over with-icon' : 'length'}>
      {over && <Icon name="warn" size={16} />}
      <span>
        {limit === undefined
          ? t('popup_length', { length: shown(length) })
          : over
            ? counted(t, 'popup_length_over', length - limit, { over: shown(length - limit) })
            : t('popup_length_of', { length: shown(length), limit: shown(limit) })}
      </span>
    </p>
  );
}
