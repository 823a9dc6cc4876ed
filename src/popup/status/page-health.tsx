// What is checked on the page in front: which site, how well, why not, and the switch for this site.
import { ask } from '../../messaging/ask.ts';
import type { PageReport, Settings } from '../../messaging/protocol.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import type { Background } from '../background.ts';
import { useWords } from '../words.ts';
import { Drift } from './drift.tsx';

interface Props {
  readonly page: PageReport | undefined | 'asking';
  readonly settings: Settings;
  readonly act: Background['act'];
}

const ICONS: Readonly<Record<PageReport['health']['state'], IconName>> = { checking: 'tick', partly: 'warn', blind: 'blind' };

function Known({ page: { health, host }, settings, act }: Omit<Props, 'page'> & { readonly page: PageReport }) {
  const { t } = useWords();
  const off = host !== undefined && settings.off.includes(host);
  const toggled = off ? settings.off.filter((one) => one !== host) : [...settings.off, ...(host === undefined ? [] : [host])];
  return (
    <>
      <p class="with-icon health" data-state={health.state}>
        <Icon name={ICONS[health.state]} />
        <strong>{t(`popup_page_${health.state}`, { site: t(`popup_platform_${health.platform}`) })}</strong>
      </p>
      {(health.reasons.length > 0 || health.missing.length > 0) && (
        <ul>
          {health.reasons.map((reason) => (
            <li key={reason}>{t(`popup_blind_${reason.replaceAll('-', '_')}`)}</li>
          ))}
          {health.missing.map((landmark) => (
            <li key={landmark}>{t('popup_page_missing', { landmark })}</li>
          ))}
        </ul>
      )}
      {health.state !== 'checking' && <Drift health={health} />}
      {host !== undefined && (
        <button type="button" onClick={() => void act(() => ask('setSettings', { off: toggled }))}>
          {t(off ? 'popup_site_on' : 'popup_site_off', { host })}
        </button>
      )}
    </>
  );
}

export function PageHealth({ page, settings, act }: Props) {
  const { t } = useWords();
  return (
    <section class="card" aria-labelledby="page-title">
      <h2 id="page-title">{t('popup_page')}</h2>
      {page === 'asking' || page === undefined ? (
        <p>{t(page === 'asking' ? 'popup_page_asking' : 'popup_page_none')}</p>
      ) : (
        <Known page={page} settings={settings} act={act} />
      )}
      {settings.off
        .filter((host) => page === undefined || page === 'asking' || page.host !== host)
        .map((host) => (
          <p key={host} class="off-elsewhere">
            <span>{t('popup_site_is_off', { host })}</span>
            <button type="button" onClick={() => void act(() => ask('setSettings', { off: settings.off.filter((one) => one !== host) }))}>
              {t('popup_site_on', { host })}
            </button>
          </p>
        ))}
    </section>
  );
}
