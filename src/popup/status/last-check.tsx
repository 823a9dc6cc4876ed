// How the last check for updates went: one sentence, and the technical words below it.
import type { UpdatesState } from '../../messaging/protocol.ts';
import { londonDay } from '../../policy/elections/day.ts';
import { useWords } from '../words.ts';

/** `09:05`, on the clock of this device. */
const clock = (moment: Date): string => `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;

export function LastCheck({ last, checking }: { readonly last: UpdatesState['last']; readonly checking: boolean }) {
  const { t, day } = useWords();
  const good = last === undefined || last.result === 'updated' || last.result === 'unchanged';
  const at = last && new Date(last.at);
  return (
    <div role="status" class={good || checking ? undefined : 'notice warn'}>
      {checking && <p>{t('popup_updates_checking')}</p>}
      {!checking && last === undefined && <p>{t('popup_updates_never')}</p>}
      {!checking && last && at && (
        <>
          <p>
            {t('popup_updates_last', { day: day(londonDay(at)), time: clock(at) })}{' '}
            {last.result === 'refused'
              ? t(`pack_refused_${last.code ?? 'unreadable'}`)
              : t(`popup_updates_${last.result.replaceAll('-', '_')}`, { status: last.detail ?? '' })}
          </p>
          {!good && <p class="soft">{t('popup_updates_kept')}</p>}
          {!good && last.detail !== undefined && <p class="detail">{`${last.source}: ${last.detail}`}</p>}
        </>
      )}
    </div>
  );
}
