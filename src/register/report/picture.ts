// The one picture of a report, drawn by a chart library as SVG: sharp in print, in the colour of the text around it, with a name and a description
// for screen readers. The document it is made in comes as an argument, so that the desk and the command line draw the same.
import * as Plot from '@observablehq/plot';
import type { AcknowledgedCount } from './acknowledged.ts';
import type { Filled } from './completeness.ts';
import type { ReportTable } from './report.ts';

/** What a picture says in words. */
export interface PictureWords {
  readonly title: string;
  readonly description: string;
  /** How a day is written on the line; as the register keeps it without this. */
  readonly day?: (day: string) => string;
}

/** Days written below the line, at most. */
const MOST_DAYS = 6;
const iso = (day: Date): string => day.toISOString().slice(0, 10);

/** Whole days from the first to the last, evenly apart: a chart library left alone counts hours where there are few days. */
function daysBelow(days: readonly Date[]): readonly Date[] {
  const [first, last] = [days[0]?.getTime() ?? 0, days.at(-1)?.getTime() ?? 0];
  const count = Math.round((last - first) / 86_400_000);
  const steps = Math.min(MOST_DAYS - 1, count);
  return Array.from({ length: steps + 1 }, (_, at) => new Date(first + Math.round((at * count) / Math.max(1, steps)) * 86_400_000));
}

type Drawn = SVGSVGElement;
const STYLE = { background: 'none', color: 'currentColor', fontSize: '13px' };

/** How many had confirmed by each day, under a line at how many there are. */
export function acknowledgedPicture(
  points: readonly { readonly day: string; readonly acknowledged: number }[],
  { of }: AcknowledgedCount,
  words: PictureWords,
  document: Document,
): Drawn {
  const data = points.map(({ day, acknowledged }) => ({ day: new Date(`${day}T00:00:00Z`), acknowledged }));
  return Plot.plot({
    document,
    ariaLabel: words.title,
    ariaDescription: words.description,
    width: 640,
    height: 260,
    marginLeft: 48,
    marginTop: 28,
    // The last day is written below the end of the line, half of it beyond.
    marginRight: 48,
    marginBottom: 44,
    style: STYLE,
    x: { type: 'utc', label: null, ticks: [...daysBelow(data.map(({ day }) => day))], tickFormat: (day: Date) => words.day?.(iso(day)) ?? iso(day) },
    y: { domain: [0, Math.max(1, of)], label: null, grid: true, ticks: Math.max(1, Math.min(5, of)), tickFormat: 'd' },
    marks: [
      Plot.ruleY([of], { strokeDasharray: '6 4' }),
      Plot.lineY(data, { x: 'day', y: 'acknowledged', curve: 'step-after', strokeWidth: 2.5 }),
      Plot.dot(data, { x: 'day', y: 'acknowledged', r: 4, fill: 'currentColor' }),
      Plot.text(data, { x: 'day', y: 'acknowledged', text: (point: { acknowledged: number }) => String(point.acknowledged), dy: -12, fontWeight: 'bold' }),
    ],
  }) as Drawn;
}

/** How much of each column is filled: bars with their numbers, the blank part hatched by an outline and not by colour. */
export function completenessPicture(filled: readonly Filled[], nameOf: (column: string) => string, words: PictureWords, document: Document): Drawn {
  const data = filled.map(({ column, filled: done, of }) => ({ column: nameOf(column), part: of === 0 ? 0 : (100 * done) / of, text: `${done} / ${of}` }));
  return Plot.plot({
    document,
    ariaLabel: words.title,
    ariaDescription: words.description,
    width: 640,
    height: 40 + 30 * data.length,
    marginLeft: 190,
    marginRight: 70,
    style: STYLE,
    x: { domain: [0, 100], label: null, tickFormat: (tick: number) => `${tick}%` },
    y: { domain: data.map(({ column }) => column), label: null },
    marks: [
      Plot.barX(data, { x: 100, y: 'column', fill: 'none', stroke: 'currentColor', strokeOpacity: 0.5 }),
      Plot.barX(data, { x: 'part', y: 'column', fill: 'currentColor', fillOpacity: 0.75 }),
      Plot.text(data, { x: 100, y: 'column', text: 'text', dx: 8, textAnchor: 'start' }),
    ],
  }) as Drawn;
}

/** What a report's rows are counted by: who can mend them. The first of these columns that it has. */
const GROUPS = ['manager', 'service-area', 'person', 'account'];
/** Bars shown; the rest is told as one. */
const MOST_BARS = 20;

/** How many rows a report has for each manager, service area or person, most first. */
export function countsOf({ columns, rows }: ReportTable): readonly { readonly name: string; readonly count: number }[] {
  const at = columns.indexOf(GROUPS.find((group) => columns.includes(group)) ?? 'none');
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row[at] ?? '', (counts.get(row[at] ?? '') ?? 0) + 1);
  const sorted = [...counts]
    .map(([name, count]) => ({ name: name || '–', count }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'en'));
  const rest = sorted.slice(MOST_BARS).reduce((sum, { count }) => sum + count, 0);
  return rest === 0 ? sorted : [...sorted.slice(0, MOST_BARS), { name: '…', count: rest }];
}

/** The picture of a report whose rows are things to do: how many there are for each who can do them. */
export function countsPicture(table: ReportTable, words: PictureWords, document: Document): Drawn {
  const data = countsOf(table);
  const most = Math.max(1, ...data.map(({ count }) => count));
  return Plot.plot({
    document,
    ariaLabel: words.title,
    ariaDescription: words.description,
    width: 640,
    height: 40 + 28 * Math.max(1, data.length),
    marginLeft: 190,
    marginRight: 40,
    style: STYLE,
    // Things are counted whole: more ticks than things would stand between them.
    x: { domain: [0, most], label: null, ticks: Math.min(4, most), tickFormat: 'd' },
    y: { domain: data.map(({ name }) => name), label: null },
    marks: [
      Plot.barX(data, { x: 'count', y: 'name', fill: 'currentColor', fillOpacity: 0.75 }),
      Plot.text(data, { x: 'count', y: 'name', text: (one: { count: number }) => String(one.count), dx: 8, textAnchor: 'start' }),
    ],
  }) as Drawn;
}
