// The days between which a rule or a change holds, in words: `from 7 December 2026 until 1 June 2027`; nothing where both are open.
import type { Days } from '../../packs/index.ts';
import type { Words } from '../words.ts';

export function daysText({ t, day }: Pick<Words, 't' | 'day'>, { from, until }: Days): string {
  return [from && t('desk_change_from', { day: day(from) }), until && t('desk_change_until', { day: day(until) })].filter(Boolean).join(' ');
}
