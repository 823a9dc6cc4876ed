// What the comms team wants everybody to read, until its last day. Read once it is folded away to its title; a hold stands above it and hides nothing of it.
import { ask } from '../messaging/ask.ts';
import type { State } from '../messaging/protocol.ts';
import { isComing, isOver } from '../packs/days.ts';
import { londonDay } from '../policy/elections/day.ts';
import type { Background } from './background.ts';
import { useWords } from './words.ts';

interface Props {
  readonly state: Pick<State, 'organisation' | 'settings'>;
  readonly now: Date;
  readonly act: Background['act'];
}

export function NoticeNow({ state: { organisation, settings }, now, act }: Props) {
  const { t, say, day } = useWords();
  const notice = organisation.from === 'pack' ? organisation.pack.notice : undefined;
  const today = londonDay(now);
  if (organisation.from !== 'pack' || notice === undefined || isComing(notice, today) || isOver(notice, today)) return null;
  const name = `${organisation.pack.organisation} ${notice.id}`;
  const read = settings.noticeRead === name;
  // Browsers also tell of a fold that was painted open, which nobody has pressed.
  const folded = (open: boolean): void => {
    if (open === read) void act(() => ask('setSettings', { noticeRead: open ? '' : name }));
  };
  return (
    <details class="notice" open={!read} onToggle={(event) => folded(event.currentTarget.open)}>
      <summary>
        <span class="unseen">{t('popup_notice', { name: organisation.file.organisation.name })} </span>
        <strong>{say(notice.title)}</strong>
      </summary>
      <p class="written">{say(notice.text)}</p>
      <p class="soft">{t('popup_notice_until', { day: day(notice.until) })}</p>
    </details>
  );
}
