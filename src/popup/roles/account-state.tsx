// What a person must know before they post from an account: their role is not in force, or the account is no longer in use; and what to do.
import type { Contact } from '../../model/contact.ts';
import { Icon } from '../../ui/icons.tsx';
import { useWords } from '../words.ts';
import type { Held } from './held.ts';

function useSentences({ account, role, out }: Held, comms: string): readonly string[] {
  const { t, day } = useWords();
  const sentences: string[] = [];
  if (out === 'ended' && role.until) sentences.push(t('popup_role_out_ended', { day: day(role.until), contact: comms }));
  if (out === 'suspended') {
    const until = role.suspended?.until;
    sentences.push(until ? t('popup_role_out_suspended_until', { day: day(until), contact: comms }) : t('popup_role_out_suspended', { contact: comms }));
  }
  if (account.state === 'closed') {
    sentences.push(account.insteadUse ? t('mark_closed_instead', { instead: account.insteadUse }) : t('popup_state_closed'));
    if (account.closedBecause) sentences.push(account.closedBecause);
  }
  if (account.state === 'dormant') sentences.push(t('popup_state_dormant'));
  if (account.state === 'orphaned') {
    sentences.push(t('popup_state_orphaned'), t('popup_state_orphaned_do', { contact: comms }));
    if (account.orphanedReport) sentences.push(t('popup_state_orphaned_report', { reference: account.orphanedReport.reference }));
  }
  return sentences;
}

export function AccountState({ held, comms }: { readonly held: Held; readonly comms: Contact | undefined }) {
  const { t } = useWords();
  const sentences = useSentences(held, comms?.name ?? t('popup_comms_team'));
  if (sentences.length === 0) return null;
  return (
    <p class="notice warn with-icon">
      <Icon name="stop" size={18} />
      <span>{sentences.join(' ')}</span>
    </p>
  );
}
