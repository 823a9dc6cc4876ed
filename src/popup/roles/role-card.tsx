// One account the person may post from: what it is, what they hold on it, and plainly when it must not be used.
import type { Account } from '../../model/account.ts';
import type { Role } from '../../model/person.ts';
import { Icon } from '../../ui/icons.tsx';
import { VOICES } from '../../ui/voice.ts';
import { useWords } from '../words.ts';
import { Facts } from './facts.tsx';

interface Props {
  readonly account: Account;
  readonly role: Role;
  readonly actingNow: boolean;
  /** Today in Europe/London, to tell a role that has ended. */
  readonly today: string;
}

export function RoleCard({ account, role, actingNow, today }: Props) {
  const { t, day } = useWords();
  const voice = VOICES[account.kind];
  const ended = role.until !== undefined && role.until < today;
  const stateWords =
    account.state === 'closed' && account.insteadUse ? t('mark_closed_instead', { instead: account.insteadUse }) : t(`popup_state_${account.state}`);
  return (
    <li class={`card role${account.state === 'active' ? '' : ' out-of-use'}`} style={{ '--voice': `var(--wh-${voice.colour})` }}>
      <h3>{account.name}</h3>
      <p class="kind with-icon">
        <Icon name={voice.icon} size={18} />
        <span>
          {t(voice.word)} · {t(`popup_platform_${account.platform}`)}
        </span>
      </p>
      {actingNow && (
        <p class="now with-icon">
          <Icon name="tick" size={18} />
          <span>{t('popup_acting_now')}</span>
        </p>
      )}
      {account.state !== 'active' && (
        <p class="notice warn with-icon">
          <Icon name="stop" size={18} />
          <span>{stateWords}</span>
        </p>
      )}
      <Facts
        rows={[
          [t('popup_role'), role.role],
          [t('popup_since'), role.since && day(role.since)],
          [t('popup_until'), role.until && (ended ? t('popup_role_ended', { day: day(role.until) }) : day(role.until))],
          [t('popup_responsible'), account.responsible ?? t('popup_nobody_named')],
          [t('popup_deputy'), account.deputy],
          [t('popup_central'), account.centralAccess && t(`popup_central_${account.centralAccess.state.replaceAll('-', '_')}`)],
        ]}
      />
    </li>
  );
}
