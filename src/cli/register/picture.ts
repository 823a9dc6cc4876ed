// A report's picture as the text of an SVG file. The chart library wants a document; here it is a small one that lives in memory.
import { parseHTML } from 'linkedom';
import type { Register } from '../../model/register.ts';
import { acknowledgedCount, acknowledgedOverTime, completeness, type ReportOptions } from '../../register/index.ts';
import { acknowledgedPicture, completenessPicture } from '../../register/report/picture.ts';

export function pictureText(which: 'acknowledged' | 'completeness', register: Register, options: ReportOptions): string {
  const { document } = parseHTML('<!doctype html><html lang="en"><body></body></html>');
  const count = acknowledgedCount(register, options);
  const drawn =
    which === 'completeness'
      ? completenessPicture(
          completeness(register),
          (column) => column.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
          {
            title: 'How much of each column is filled',
            description: completeness(register)
              .map(({ column, filled, of }) => `${column}: ${filled} of ${of}`)
              .join('; '),
          },
          document,
        )
      : acknowledgedPicture(
          acknowledgedOverTime(register, options),
          count,
          {
            title: `Policy version ${options.policyVersion} confirmed`,
            description: `${count.acknowledged} of ${count.of} administrators by ${options.today}`,
          },
          document,
        );
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  drawn.setAttribute('role', 'img');
  return `${drawn.outerHTML}\n`;
}
