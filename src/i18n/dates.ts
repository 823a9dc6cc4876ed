// Days written for a reader. Month names are our own, because browsers differ in what they know of Welsh.
// It must not know the clock or a time zone: a day is a day.
import type { Day } from '../model/election.ts';
import type { Language } from '../model/text.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  cy: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
};

/** `2026-05-07` as `7 May` or `7 Mai`; anything that is not a day comes back as it was given. */
export function shortDay(day: Day, language: Language): string {
  const parts = /^\d{4}-(\d\d)-(\d\d)$/.exec(day);
  const month = MONTHS[language][Number(parts?.[1]) - 1];
  return parts === null || month === undefined ? day : `${Number(parts[2])} ${month}`;
}

/** `2026-11-27` as `27 Nov 2026` or `27 Tac 2026`, for columns; anything that is not a day comes back as it was given. */
export function briefDay(day: Day, language: Language): string {
  const short = shortDay(day, language);
  return short === day ? day : `${short.replace(/(\p{L}{3})\p{L}*$/u, '$1')} ${day.slice(0, 4)}`;
}

/** `2026-05-07` as `7 May 2026` or `7 Mai 2026`; anything that is not a day comes back as it was given. */
export function longDay(day: Day, language: Language): string {
  const short = shortDay(day, language);
  return short === day ? day : `${short} ${day.slice(0, 4)}`;
}
