// Roles that have gone from the register since this device last saw them; shown until the person has taken note.
import { ask } from '../../messaging/ask.ts';
import type { MeNow } from '../../messaging/protocol.ts';
import type { Contact } from '../../model/contact.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Background } from '../background.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly removed: NonNullable<MeNow['removed']>;
  readonly comms: Contact | undefined;
  readonly act: Background['act'];
}

export function Removed({ removed, comms, act }: Props) {
  const { t } = useWords();
  if (removed.length === 0) return null;
  return (
    <section class="card" aria-labelledby="removed-title">
      <h2 id="removed-title" class="with-icon due">
        <Icon name="stop" />
        <span>{t('popup_removed')}</span>
      </h2>
      <ul>
        {removed.map(({ account, name, role }) => (
          <li key={`${account} ${role}`}>
            {name}: {role}
          </li>
        ))}
      </ul>
      <p>{t('popup_removed_do', { contact: comms?.name ?? t('popup_comms_team') })}</p>
      <button type="button" onClick={() => void act(() => ask('rolesNoted')).then(() => document.getElementById('tab-roles')?.focus())}>
        {t('popup_removed_noted')}
      </button>
    </section>
  );
}
