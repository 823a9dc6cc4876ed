// One election: type, nation and poll give the period with its basis; other dates need a reason.
import { useState } from 'preact/hooks';
import { nationSchema } from '../../model/attempt.ts';
import { type Election, electionSchema, electionTypeSchema } from '../../model/election.ts';
import { daysAfterStatutory, isWeekend } from '../../policy/elections/index.ts';
import { dated } from '../../workspace/calendar.ts';
import { withItem, withoutEmpty } from '../../workspace/items.ts';
import { idFrom } from '../../workspace/new.ts';
import { useDesk } from '../desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { FormActions } from '../parts/form-actions.tsx';
import { Note } from '../parts/page.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.ts';
import { Basis } from './basis.tsx';
import { electionName } from './elections.tsx';

export function ElectionForm({ before, close }: { readonly before: Election | undefined; readonly close: () => void }) {
  const words = useWords();
  const { t, n, day } = words;
  const { workspace, edit } = useDesk();
  const [draft, setDraft] = useState<Election>(before ?? { id: '', type: 'local', nation: workspace.organisation.nation, poll: '' });
  const [own, setOwn] = useState(before?.start !== undefined || before?.end !== undefined);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Election>): void => setDraft((now) => ({ ...now, ...change }));
  const { start: _start, end: _end, reason: _reason, ...plain } = draft;
  const clean = withoutEmpty({ ...(own ? draft : plain), byElection: draft.byElection || undefined }) as Election;
  const parsed = electionSchema.safeParse({ ...clean, id: clean.id || 'new' });
  const computed = draft.poll ? dated({ ...plain, id: 'computed' } as Election) : undefined;
  const chosen = parsed.success ? dated(clean) : undefined;
  const later = parsed.success && own && chosen?.period ? daysAfterStatutory(clean) : 0;
  const needsReason = own && (draft.reason ?? '').trim() === '';

  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (!parsed.success || chosen?.period === undefined || needsReason) return;
    const id = clean.id || idFrom(`${clean.type} ${clean.poll.slice(0, 4)}`, new Set(workspace.elections.map((one) => one.id)));
    const election = { ...clean, id };
    edit(t(before ? 'desk_election_changed' : 'desk_election_added', { name: electionName(words, election) }), (now) => withItem(now, 'elections', election));
    close();
  };
  return (
    <Dialog title={t(before ? 'desk_election_change' : 'desk_election_new')} onClose={close}>
      <form class="form" onSubmit={submit} noValidate>
        <ChoiceField
          label={t('desk_election_type')}
          value={draft.type}
          onChange={(type) => set({ type: electionTypeSchema.parse(type) })}
          choices={electionTypeSchema.options.map((one) => [one, t(`desk_election_type_${one}`)])}
        />
        <ChoiceField
          label={t('desk_organisation_nation')}
          value={draft.nation}
          onChange={(nation) => set({ nation: nationSchema.parse(nation) })}
          choices={nationSchema.options.map((one) => [one, t(`desk_nation_${one.replace('-', '_')}`)])}
        />
        <TextField
          label={t('desk_election_poll')}
          type="date"
          value={draft.poll}
          onInput={(poll) => set({ poll })}
          problem={tried && draft.poll === '' ? t('desk_election_poll_missing') : undefined}
        />
        {draft.type === 'parl' && <Tick label={t('desk_election_by')} checked={draft.byElection ?? false} onChange={(byElection) => set({ byElection })} />}
        <div role="status">
          {computed?.period && (
            <Note tone="good">
              {t('desk_election_computed', { day: day(computed.period.start) })} <Basis election={{}} basis={computed.period.basis} />
            </Note>
          )}
          {computed?.period && isWeekend(draft.poll) && <Note tone="warn">{t('desk_election_weekend')}</Note>}
          {computed?.fault && <Note tone="block">{computed.fault}</Note>}
        </div>
        <Tick label={t('desk_election_own')} checked={own} onChange={setOwn} />
        {own && (
          <>
            <div class="row-of-fields">
              <TextField label={t('desk_election_start')} type="date" value={draft.start ?? ''} onInput={(start) => set({ start })} width="short" />
              <TextField label={t('desk_election_end')} type="date" value={draft.end ?? ''} onInput={(end) => set({ end })} width="short" />
            </div>
            <TextField
              label={t('desk_change_reason')}
              value={draft.reason ?? ''}
              onInput={(reason) => set({ reason })}
              problem={tried && needsReason ? t('desk_election_reason_missing') : undefined}
            />
            {later > 0 && <Note tone="warn">{n('desk_election_later', later)}</Note>}
            {chosen?.fault && <Note tone="block">{chosen.fault}</Note>}
          </>
        )}
        <FormActions submit={t(before ? 'desk_keep' : 'desk_add')} cancel={close} />
      </form>
    </Dialog>
  );
}
