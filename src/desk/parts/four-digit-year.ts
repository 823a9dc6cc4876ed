// Days end with the year 9999: the fields of a browser take six digits for a year, and nothing that reads a day does.
const LAST: Readonly<Record<string, string>> = { date: '9999-12-31', 'datetime-local': '9999-12-31T23:59' };

/** The last value a field of this type takes; undefined for a type that holds no day. */
export const lastOf = (type: string): string | undefined => LAST[type];

/** What the field holds, or nothing where its year has five digits or six: a browser that lets them be typed must not hand them on. */
export const withoutLongYear = (type: string, value: string): string => (lastOf(type) === undefined || /^\d{4}-/.test(value) ? value : '');
