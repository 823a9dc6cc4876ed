// One account the person may post from: what it is at a glance, and opened, what they hold on it, who answers for it and where to turn.
import { useState } from 'preact/hooks';
import type { CentralAccess } from '../../model/central-access.ts';
import type { Contact } from '../../model/contact.ts';
import { Icon } from '../../ui/icons.tsx';
import { VOICES } from '../../ui/voice.ts';
import { unbroken } from '../unbroken.ts';
import { useWords } from '../words.ts';
import { AccountState } from './account-state.tsx';
import { Facts } from './facts.tsx';
import type { Held, Peer } from './held.ts';
import { meaningOf } from './meaning.ts';
import { Routes } from './routes.tsx';

interface Props {
  readonly held: Held;
  readonly peers: () => readonly Peer[];
  readonly contacts: Readonly<Record<string, Contact>>;
  /** Whether it begins opened; with many accounts only the one in use does. */
  readonly open: boolean;
}

const isOutOfUse = ({ account, out }: Held): boolean => account.state !== 'active' || out !== undefined;

function Inside({ held, peers, contacts }: Omit<Props, 'open'>) {
  const { t, day } = useWords();
  const { role, account, out } = held;
  // What one could do there is no help where one should do nothing.
  const means = isOutOfUse(held) ? undefined : meaningOf(account.platform, role.role);
  const access = account.centralAccess;
  const accessMore = ({ on, acceptedBy, reviewBy }: CentralAccess): string | undefined =>
    acceptedBy && reviewBy ? t('popup_central_accepted', { name: acceptedBy, day: day(reviewBy) }) : on && t('popup_central_on', { day: day(on) });
  return (
    <div class="inside">
      <AccountState held={held} comms={contacts.comms} />
      <Facts
        rows={[
          [t('popup_role'), role.role, means && t(means)],
          [t('popup_since'), role.since && day(role.since)],
          [t('popup_until'), role.until && out !== 'ended' ? day(role.until) : undefined],
          [t('popup_service_area'), account.serviceArea],
          [t('popup_responsible'), account.responsible ?? t('popup_nobody_named')],
          [t('popup_deputy'), account.deputy],
          [t('popup_out_of_hours'), account.outOfHours && unbroken(account.outOfHours)],
          [t('popup_central'), access && t(`popup_central_${access.state.replaceAll('-', '_')}`), access && accessMore(access)],
        ]}
      />
      <Routes account={account} peers={peers()} contacts={contacts} />
    </div>
  );
}

export function RoleCard({ held, peers, contacts, open }: Props) {
  const { t } = useWords();
  const { account, role, out, actingNow } = held;
  const voice = VOICES[account.kind];
  // Who the page acts as is known a moment later than the list.
  const [chosen, setOpened] = useState<boolean>();
  const opened = chosen ?? (open || actingNow);
  const outOfUse = isOutOfUse(held);
  return (
    <li class={outOfUse ? 'card role out-of-use' : 'card role'} style={{ '--voice': `var(--wh-${voice.colour})` }}>
      <details open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>
          <h3>{account.name}</h3>
          <span class="kind with-icon">
            <Icon name={voice.icon} size={18} />
            <span>
              {t(voice.word)} · {t(`popup_platform_${account.platform}`)}
            </span>
          </span>
          {actingNow && (
            <span class="now with-icon">
              <Icon name="tick" size={18} />
              <span>{t('popup_acting_now')}</span>
            </span>
          )}
          {!opened && (outOfUse ? <span class="soft">{t(`popup_short_${out ?? account.state}`)}</span> : <span class="soft">{role.role}</span>)}
        </summary>
        {opened && <Inside held={held} peers={peers} contacts={contacts} />}
      </details>
    </li>
  );
}
