// The elections room's front door. A page needs only `in-force.ts` and `day.ts`, which carry no tables: import those directly there.
export { addDays, isWeekend, londonDay } from './day.ts';
export { inForce, nextPeriod } from './in-force.ts';
export { dayAfter, daysAfterStatutory, periodOf } from './period.ts';
export { EVENT_NAMES } from './rules.ts';
export { BODIES, type Body } from './start.ts';
export { type Timetable, timetable } from './timetable.ts';
export { isWorkingDay, workingDaysBefore } from './working-days.ts';
