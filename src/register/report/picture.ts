// The one picture of a report, drawn by a chart library as SVG: sharp in print, in the colour of the text around it, with a name and a description
// for screen readers. The document it is made in comes as an argument, so that the desk and the command line draw the same.
import * as Plot from '@observablehq/plot';
import type { AcknowledgedCount, Filled } from './report.ts';

/** What a picture says in words. */
export interface PictureWords {
  readonly title: string;
  readonly description: string;
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
    marginBottom: 44,
    style: STYLE,
    x: { type: 'utc', label: null },
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
