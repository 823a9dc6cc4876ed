// Dates as people in the United Kingdom type them, and as a spreadsheet counts them.
import type { Day } from '../../model/election.ts';

const MONTHS = ['jan|ion', 'feb|chw', 'mar|maw', 'apr|ebr', 'may|mai', 'jun|meh', 'jul|gor', 'aug|aws', 'sep|med', 'oct|hyd', 'nov|tach', 'dec|rhag'];

/** `07/05/2026`, `7 May 26`, `7fed Mai 2026`, `2026-05-07` or a serial number such as 46149. Undefined for what is no day. */
export function dayOf(text: string): Day | undefined {
  const bare = text.trim().toLowerCase();
  if (/^\d{5}(\.\d+)?$/.test(bare)) return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(bare)) * 86_400_000).toISOString().slice(0, 10);
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(bare);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const uk = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/.exec(bare);
  if (uk) return real(year(uk[3]), Number(uk[2]), Number(uk[1]));
  const words = /^(?:[a-z]+,? )?(\d{1,2})[a-z]*[ -]+(?:of )?([a-z]+),?[ -]+(\d{2}|\d{4})$/.exec(bare);
  const month = MONTHS.findIndex((starts) => starts.split('|').some((start) => words?.[2]?.startsWith(start)));
  return words && month >= 0 ? real(year(words[3]), month + 1, Number(words[1])) : undefined;
}

const year = (text = ''): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function real(y: number, m: number, d: number): Day | undefined {
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : undefined;
}
