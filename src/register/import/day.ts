// A day out of a cell, as British and Welsh offices write it: day before month, words or numbers, or Excel's serial number.
import type { Cell } from '../sheet/cell.ts';
import { textOf } from '../sheet/cell.ts';

export interface DayRead {
  readonly day: string;
  /** Another order of day and month would be a day as well. */
  readonly ambiguous: boolean;
}

const MONTHS = [
  'jan ion ionawr january',
  'feb chwe chwefror february',
  'mar maw mawrth march',
  'apr ebr ebrill april',
  'may mai',
  'jun meh mehefin june',
  'jul gor gorff gorffennaf july',
  'aug aws awst august',
  'sep sept medi september',
  'oct hyd hydref october',
  'nov tach tachwedd november',
  'dec rhag rhagfyr december',
].map((names) => names.split(' '));

const monthOf = (word: string): number => MONTHS.findIndex((names) => names.includes(word.toLowerCase().replace(/\.$/, ''))) + 1;

const full = (year: number): number => (year < 100 ? 2000 + year : year);

function valid(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1990 && year <= 2100 ? date.toISOString().slice(0, 10) : undefined;
}

/** Excel's day 1 is 1 January 1900, and it counts a 29 February 1900 that never was. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

function ofSerial(serial: number): string | undefined {
  // 1990 to 2100: a smaller number is a count or a year, not a day.
  return serial >= 32_874 && serial <= 73_415 ? new Date(SERIAL_ZERO + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10) : undefined;
}

/** The day a cell means; undefined when it means none. */
export function readDay(cell: Cell): DayRead | undefined {
  if (cell instanceof Date) return sure(valid(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate()));
  if (typeof cell === 'number') return sure(ofSerial(cell));
  // The time of day and the day of the week are thrown away: a register counts days.
  const text = textOf(cell)
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/i, '')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun|llun|maw|mer|iau|gwe|sad|sul)\w*,?\s+/i, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return sure(valid(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const numbers = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{2}|\d{4})$/.exec(text);
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), full(Number(numbers[3]))];
    const day = valid(year, second, first);
    return day === undefined ? undefined : { day, ambiguous: first <= 12 && second <= 12 && first !== second };
  }
  const words = /^(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?(?:\s+of)?[\s-]+([\p{L}.]+),?[\s-]+(\d{2}|\d{4})$/u.exec(text);
  if (words) return sure(valid(full(Number(words[3])), monthOf(words[2] ?? ''), Number(words[1])));
  const american = /^([\p{L}.]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  if (american) return sure(valid(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2])));
  return /^\d{5}$/.test(text) ? sure(ofSerial(Number(text))) : undefined;
}

const sure = (day: string | undefined): DayRead | undefined => (day === undefined ? undefined : { day, ambiguous: false });
