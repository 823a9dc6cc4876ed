// The date of Easter, from which four bank holidays hang. Knows nothing of elections.
import type { Day } from '../../model/election.ts';
import { dayOf } from './day.ts';

/** Easter Sunday of a Gregorian year (the anonymous algorithm printed in Nature, 20 April 1876). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const shifted = epact + toSunday - 7 * late + 114;
  return dayOf(Date.UTC(year, Math.floor(shifted / 31) - 1, (shifted % 31) + 1) / 86_400_000);
}
