// One hold of the list: when, why, whom to ask; changed, ended while it is in force, or taken away.
import { useRef } from 'preact/hooks';
import type { Hold } from '../../model/organisation.ts';
import { holdState } from '../../policy/hold-state.ts';
import { endedBy } from '../../workspace/holds.ts';
import { withItem, withoutItem } from '../../workspace/items.ts';
import { useDesk } from '../desk.ts';
import { useWords } from '../words.ts';
import { momentText } from './local-time.ts';

export function HoldLine({ hold, change }: { readonly hold: Hold; readonly change: () => void }) {
  const { t, say, day } = useWords();
  const { given, edit } = useDesk();
  const line = useRef<HTMLLIElement>(null);
  const now = given.now();
  const state = holdState(hold, now);
  const moment = (iso: string): string => momentText(day, iso);
  const called = <span class="unseen"> {say(hold.reason)}</span>;
  const end = (): void => {
    edit(t('desk_hold_ended'), (before) => withItem(before, 'holds', endedBy(hold, given.now())));
    // The button goes with the hold's being in force; the keyboard stays in its line.
    line.current?.querySelector('button')?.focus();
  };
  return (
    <li ref={line}>
      <div>
        <strong>{say(hold.reason)}</strong>
        <p class="soft">
          {t('desk_hold_from_until', { from: moment(hold.from), until: moment(hold.until) })}
          {state !== 'coming' && ` · ${t(`desk_hold_${state}`)}`}
        </p>
        {hold.contact && (
          <p class="soft">{t('desk_hold_ask', { who: [hold.contact.name, hold.contact.phone, hold.contact.email].filter(Boolean).join(', ') })}</p>
        )}
      </div>
      <button type="button" class="quiet" onClick={change}>
        {t('desk_change')}
        {called}
      </button>
      {state === 'in_force' && (
        <button type="button" class="quiet" onClick={end}>
          {t('desk_hold_end')}
          {called}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => edit(t('desk_hold_removed'), (before) => withoutItem(before, 'holds', hold.id))}>
        {t('desk_remove')}
        {called}
      </button>
    </li>
  );
}
