// Counts outcomes by day and rule on this device. It never sees a text, a name or a page.
import type { Record as Count } from '../model/record.ts';
import { update } from '../storage/local.ts';
import type { Written } from '../storage/stored.ts';

/** Rows kept at most; the oldest days go first. About two years of a busy page. */
export const MOST_ROWS = 2000;

/** The counts with one more for each rule given. A rule named twice in one draft counts once. */
export function counted(now: readonly Count[], day: string, rules: readonly string[], outcome: Count['outcome']): Count[] {
  const rows = now.map((row) => ({ ...row }));
  for (const rule of new Set(rules)) {
    const row = rows.find((one) => one.day === day && one.rule === rule && one.outcome === outcome);
    if (row) row.count += 1;
    else rows.push({ day, rule, outcome, count: 1 });
  }
  return rows.sort((a, b) => a.day.localeCompare(b.day)).slice(-MOST_ROWS);
}

/**
 * Adds one to each rule's count. On a full device or unreadable counts nothing changes and the answer says so.
 * @param day the day in Europe/London, `2026-05-07`
 */
export function addCounts(day: string, rules: readonly string[], outcome: Count['outcome']): Promise<Written> {
  return update('records', [], (now) => counted(now, day, rules, outcome));
}
