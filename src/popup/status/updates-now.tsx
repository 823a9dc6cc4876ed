// Where the organisation's rules come from: version, age, end date, address, the last check in plain words, and "check now".
import { useState } from 'preact/hooks';
import { counted } from '../../i18n/counted.ts';
import { ask } from '../../messaging/ask.ts';
import type { State, UpdatesState } from '../../messaging/protocol.ts';
import { londonDay } from '../../policy/elections/day.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Background } from '../background.ts';
import { Fingerprint } from '../join/fingerprint.tsx';
import { requestOrigin } from '../join/permission.ts';
import { UpdateFile } from '../join/update-file.tsx';
import { type FactRow, Facts } from '../roles/facts.tsx';
import { useWords } from '../words.ts';
import { LastCheck } from './last-check.tsx';
import { Loosened } from './loosened.tsx';

interface Props {
  readonly updates: UpdatesState;
  readonly titles: State['titles'];
  readonly act: Background['act'];
}

function useFacts({ joined, pack, sources, good }: UpdatesState): readonly FactRow[] {
  const { t, day } = useWords();
  const on = (moment: string): string => day(londonDay(new Date(moment)));
  const age = pack && (pack.days === 0 ? t('popup_rules_age_today') : counted(t, 'popup_rules_age', pack.days));
  return [
    [t('popup_updates_version'), pack && String(pack.version)],
    [t('popup_updates_issued'), pack && `${on(pack.issued)} (${age})`],
    [t('popup_updates_expires'), pack && on(pack.expires)],
    [t('popup_updates_approved'), pack?.approval.map(({ by, on: when }) => `${by}, ${day(when)}`).join('; ')],
    [t('popup_updates_signers'), pack && String(pack.signers)],
    [t('popup_updates_source'), sources.length === 0 ? t('popup_code_by_file') : sources.map(({ address }) => address).join(' ')],
    [t('popup_updates_channel'), joined?.channel === 'main' ? undefined : joined?.channel],
    [t('popup_updates_good'), good && on(good)],
  ];
}

export function UpdatesNow({ updates, titles, act }: Props) {
  const { t, day } = useWords();
  const [checking, setChecking] = useState(false);
  const facts = useFacts(updates);
  const { joined, pack, sources, last, managedFault } = updates;
  const check = async (): Promise<void> => {
    setChecking(true);
    await act(() => ask('checkNow'));
    setChecking(false);
  };
  return (
    <section class="card" aria-labelledby="updates-title">
      <h2 id="updates-title">{t('popup_updates')}</h2>
      {managedFault !== undefined && (
        <p class="notice warn with-icon">
          <Icon name="warn" />
          <span>{t('popup_updates_managed_fault', { fault: managedFault })}</span>
        </p>
      )}
      {joined && (
        <>
          <p>{t(joined.by === 'policy' ? 'popup_updates_by_policy' : 'popup_updates_by_person', { name: joined.organisation, day: day(joined.since) })}</p>
          {pack === undefined && (
            <>
              <p class="notice">{t('popup_updates_waiting', { name: joined.organisation })}</p>
              <p>{t(sources.length === 0 ? 'popup_updates_by_file' : 'popup_updates_by_address')}</p>
              <UpdateFile act={act} />
            </>
          )}
          {pack?.expired && (
            <p class="notice warn with-icon">
              <Icon name="warn" />
              <span>{t('popup_updates_expired', { day: day(londonDay(new Date(pack.expires))), days: pack.days })}</span>
            </p>
          )}
          <Facts rows={facts} />
          <LastCheck last={last} checking={checking} />
          {sources.length > 0 && (
            <button type="button" aria-disabled={checking} onClick={() => checking || void check()}>
              {t('popup_updates_check')}
            </button>
          )}
          {sources
            .filter(({ allowed }) => !allowed && last !== undefined && last.result === 'not-allowed')
            .map(({ address }) => (
              <button key={address} type="button" onClick={() => void requestOrigin(address).then((yes) => (yes ? check() : undefined))}>
                {t('popup_updates_allow', { host: new URL(address).host })}
              </button>
            ))}
          <Loosened loosened={updates.loosened} titles={titles} />
          <details>
            <summary>{t(pack === undefined ? 'popup_updates_words' : 'popup_updates_more')}</summary>
            <Fingerprint words={joined.words} />
            {pack !== undefined && <UpdateFile act={act} />}
          </details>
        </>
      )}
    </section>
  );
}
