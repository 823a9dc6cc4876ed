// Signing a new version: what is new, which office answers for it, and one's own signature.
import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { joiners, withSecrets } from '../../workspace/join.ts';
import { nextVersion } from '../../workspace/publications.ts';
import { signedFirst } from '../../workspace/signing.ts';
import { useDesk } from '../desk.ts';
import { AreaField, TextField } from '../parts/field.tsx';
import { focusFault } from '../parts/focus-fault.ts';
import { Card, Note } from '../parts/page.tsx';
import type { Books } from '../rules/law.ts';
import { useWords } from '../words.ts';
import type { Check } from './check-lines.ts';
import type { DeviceKey } from './device-key.ts';
import { ToSign } from './to-sign.tsx';

interface Props {
  readonly mine: DeviceKey | undefined;
  readonly books: Books | undefined;
  /** Undefined while they are being made: until they are there nobody signs. */
  readonly checks: readonly Check[] | undefined;
}

export function SignForm({ mine, books, checks }: Props) {
  const { t } = useWords();
  const { workspace, given, edit, say, go } = useDesk();
  const [note, setNote] = useState('');
  const [approvedBy, setApprovedBy] = useState(workspace.publications.at(-1)?.approvedBy ?? '');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const version = nextVersion(workspace);
  const stopped = checks?.some(({ verdict }) => verdict === 'stop') ?? false;
  const may = mine && workspace.signers.some(({ kid }) => kid === mine.kid);

  const submit = async (event: TargetedEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setTried(true);
    focusFault(event.currentTarget);
    if (note.trim() === '' || approvedBy.trim() === '' || !mine) return;
    setBusy(true);
    try {
      const before = joiners(workspace).some(({ id }) => workspace.secrets[id] === undefined) ? withSecrets(workspace, given.chance) : workspace;
      const signed = await signedFirst(before, { now: given.now(), note: note.trim(), approvedBy: approvedBy.trim(), hand: mine });
      edit(t('desk_sign_done', { version }), () => signed, { lasting: true });
      setNote('');
      setTried(false);
      // What waits now stands at the top of the page, far above this form.
      document.getElementById('panel')?.focus({ preventScroll: true });
      scrollTo(0, 0);
    } catch (error) {
      say(t('desk_sign_failed', { why: String(error) }), 'bad');
    }
    setBusy(false);
  };
  return (
    <Card title={t('desk_sign_title', { version })}>
      {!may ? (
        <>
          <Note tone="warn">{t(mine ? 'desk_sign_not_signer' : 'desk_sign_no_key')}</Note>
          <button type="button" onClick={() => go('publish', 'keys')}>
            {t('desk_keys')}
          </button>
        </>
      ) : (
        <form class="form" onSubmit={(event) => void submit(event)} noValidate>
          <AreaField
            label={t('desk_sign_note')}
            hint={t('desk_sign_note_hint')}
            rows={2}
            value={note}
            onInput={setNote}
            problem={tried && note.trim() === '' ? t('desk_sign_note_missing') : undefined}
          />
          <TextField
            label={t('desk_sign_approved')}
            hint={t('desk_sign_approved_hint')}
            value={approvedBy}
            onInput={setApprovedBy}
            problem={tried && approvedBy.trim() === '' ? t('desk_sign_approved_missing') : undefined}
          />
          <ToSign approvedBy={approvedBy} books={books} />
          {stopped && <Note tone="block">{t('desk_sign_stopped')}</Note>}
          <button type="submit" class="filled" disabled={checks === undefined || stopped || busy}>
            {t('desk_sign_do', { name: mine.name, version })}
          </button>
        </form>
      )}
    </Card>
  );
}
