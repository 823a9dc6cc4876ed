// "You are acting as this one now": what the page in front says at this moment, by word, icon and colour together.
import type { PageReport } from '../../messaging/protocol.ts';
import { Icon } from '../../ui/icons.tsx';
import { VOICES } from '../../ui/voice.ts';
import { useWords } from '../words.ts';

export function Acting({ page }: { readonly page: PageReport | undefined }) {
  const { t } = useWords();
  const standing = page?.standing;
  if (!standing) return <p class="soft acting-none">{t(page ? 'popup_acting_no_composer' : 'popup_acting_no_page')}</p>;
  const voice = VOICES[standing.actingAs];
  return (
    <div class="acting" style={{ '--voice': `var(--wh-${voice.colour})` }}>
      <Icon name={voice.icon} size={28} />
      <div>
        <p class="label">{t('popup_acting_title')}</p>
        <p class="name">{standing.actingAs === 'unknown' ? t('mark_unknown') : standing.name}</p>
        {standing.actingAs !== 'unknown' && (
          <p class="kind">
            {t(voice.word)} · {t(`popup_platform_${page.health.platform}`)}
          </p>
        )}
      </div>
    </div>
  );
}
