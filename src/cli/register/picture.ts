// A report's picture as the text of an SVG file. The chart library wants a document; here it is a small one that lives in memory.
import { parseHTML } from 'linkedom';
import type { Register } from '../../model/register.ts';
import { acknowledgedCount, acknowledgedOverTime, completeness, type ReportId, type ReportOptions, report } from '../../register/index.ts';
import { acknowledgedPicture, completenessPicture, countsOf, countsPicture } from '../../register/report/picture.ts';

/** The picture of one report; of confirmations over time for the count of them. */
export function pictureText(id: ReportId, register: Register, options: ReportOptions): string {
  const { document } = parseHTML('<!doctype html><html lang="en"><body></body></html>');
  const drawn = drawnFor(id, register, options, document);
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  drawn.setAttribute('role', 'img');
  return `${drawn.outerHTML}\n`;
}

function drawnFor(id: ReportId, register: Register, options: ReportOptions, document: Document): SVGSVGElement {
  if (id === 'acknowledged') {
    const count = acknowledgedCount(register, options);
    const words = {
      title: `Policy version ${options.policyVersion} confirmed`,
      description: `${count.acknowledged} of ${count.of} administrators by ${options.today}`,
    };
    return acknowledgedPicture(acknowledgedOverTime(register, options), count, words, document);
  }
  if (id === 'completeness') {
    const filled = completeness(register);
    const words = {
      title: 'How much of each column is filled',
      description: filled.map(({ column, filled: done, of }) => `${column}: ${done} of ${of}`).join('; '),
    };
    return completenessPicture(filled, (column) => column.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`), words, document);
  }
  const table = report(id, register, options);
  const description = countsOf(table)
    .map(({ name, count }) => `${name}: ${count}`)
    .join('; ');
  return countsPicture(table, { title: `${id.replaceAll('-', ' ')}: ${table.rows.length}`, description: description || 'none' }, document);
}
