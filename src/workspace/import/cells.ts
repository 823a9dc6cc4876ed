// Single cells as people fill them: dates in any of the ways, two people in one cell, words for state and access.
import type { AccountKind, AccountState } from '../../model/account.ts';
import type { CentralState } from '../../model/central-access.ts';
import type { PlatformName } from '../../model/identity.ts';
import { plain } from './fields.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WELSH_MONTHS = ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha'];
/** Spreadsheets count days from 30 December 1899. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** ISO day; undefined when the text is no day. Two-digit years are of this century; days come before months, as in Britain. */
export function dayIn(text: string): string | undefined {
  const cell = text.trim().toLowerCase();
  const serial = /^\d{5}(?:\.\d+)?$/.exec(cell);
  if (serial) return new Date(SERIAL_ZERO + Math.floor(Number(cell)) * DAY_MS).toISOString().slice(0, 10);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(cell);
  if (iso) return real(iso[1], iso[2], iso[3]);
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})\b/.exec(cell);
  if (slashed) return real(slashed[3], slashed[2], slashed[1]);
  const worded = /^(\d{1,2})(?:st|nd|rd|th|af|ail)?[\s-]+([a-zŵŷ]{3})[a-zŵŷ]*[\s-]+(\d{2}|\d{4})\b/.exec(cell);
  if (!worded) return undefined;
  const month = Math.max(MONTHS.indexOf(worded[2] ?? ''), WELSH_MONTHS.indexOf(worded[2] ?? ''));
  return month < 0 ? undefined : real(worded[3], String(month + 1), worded[1]);
}

function real(year = '', month = '', day = ''): string | undefined {
  const whole = year.length === 2 ? `20${year}` : year;
  const iso = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** `Sam Carter / Dee Holt`, `Carter, Sam`, `Sam Carter and Dee Holt`: names as they are spoken, one each. */
export function namesIn(text: string): string[] {
  const parts = text.split(/\s*(?:[/;&\n]|\band\b|\s\+\s)\s*/i).flatMap((part) => {
    const [last = '', first = '', ...more] = part.split(',').map((one) => one.trim());
    // One comma between two single names turns them round; more commas are a list.
    return more.length === 0 && first !== '' && !first.includes(' ') && !last.includes(' ') ? [`${first} ${last}`] : [last, first, ...more];
  });
  return parts.map((name) => name.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

export function platformIn(text: string): PlatformName | undefined {
  const words = ` ${plain(text)} `;
  if (/ (facebook|fb) /.test(words) || /facebook\.com/i.test(text)) return 'facebook';
  return / (x|twitter|tweet) /.test(words) || /(twitter|x)\.com/i.test(text) ? 'x' : undefined;
}

/** An X handle out of a handle or an address. */
export function handleIn(text: string): string | undefined {
  return /^(?:(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/)?@?(\w{1,15})\/?$/i.exec(text.trim())?.[1];
}

export function kindIn(text: string): AccountKind | undefined {
  const words = plain(text);
  if (/member|councillor|cynghorydd|aelod/.test(words)) return 'member';
  if (/partner/.test(words)) return 'partnership';
  if (/professional|officer|chief|proffesiynol/.test(words)) return 'professional';
  if (/unofficial|fan|answyddogol/.test(words)) return 'unofficial';
  return /corporate|station|team|official|corfforaethol/.test(words) ? 'corporate' : undefined;
}

export function stateIn(text: string): AccountState | undefined {
  const words = plain(text);
  if (/orphan|no access|cannot be|lost|amddifad/.test(words)) return 'orphaned';
  if (/closed|deleted|deactivated|removed|wedi cau/.test(words)) return 'closed';
  if (/dormant|inactive|unused|segur/.test(words)) return 'dormant';
  return /active|live|open|in use|gweithredol|byw/.test(words) ? 'active' : undefined;
}

export function accessIn(text: string): CentralState | undefined {
  const words = plain(text);
  if (/accept/.test(words)) return 'risk-accepted';
  if (/^(n a|na|not applicable|amherthnasol)$/.test(words)) return 'not-applicable';
  if (/^(n|no|missing|none|unknown|not held|na|nac oes|ar goll)$/.test(words)) return 'missing';
  return /^(y|yes|held|confirmed|ok|oes|ydy|ie|cadarnhawyd)$/.test(words) ? 'confirmed' : undefined;
}

/** `Yes` without a day is no day; a tick of any kind says that something was done, but not when. */
export const isYes = (text: string): boolean => /^(y|yes|x|✓|✔|true|done|complete|ie|do|ydw)$/i.test(text.trim());
/** A dash, `N/A`, `TBC` and the like are blanks. */
export const isBlankCell = (text: string): boolean => /^(?:\s*|[-–—.?]+|n\/?a|tbc|tba|none|nil|dim)$/i.test(text.trim());
