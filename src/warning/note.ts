// The draft and what was found, as plain text for a colleague: made on request, kept nowhere.
import { longDay } from '../i18n/dates.ts';
import type { T } from '../i18n/translator.ts';
import type { Question } from './state.ts';

export function noteOf(t: T, { standing, verdict, draft }: Pick<Question, 'standing' | 'verdict' | 'draft'>): string {
  const found = verdict.findings.map(({ title, why, basis, until }) => {
    const grounds = [basis, until === undefined ? undefined : t('warning_until', { day: longDay(until, t.language) })].filter((part) => part !== undefined);
    return `- ${title[t.language]}: ${why[t.language]}${grounds.length > 0 ? ` (${grounds.join(', ')})` : ''}`;
  });
  const head = standing.actingAs === 'unknown' ? t('warning_note_draft_unknown') : t('warning_note_draft', { name: standing.name });
  return [head, '', draft, '', t('warning_note_found'), ...found].join('\n');
}
