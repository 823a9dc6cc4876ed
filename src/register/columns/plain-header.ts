// A header made comparable, and the words that stand over several headers at once.
import { type Cell, textOf } from '../sheet/cell.ts';

/** Comparable: lower case, straight apostrophes made typographic, no brackets, stars, colons or question marks. */
export function plainHeader(text: string): string {
  return text
    .toLowerCase()
    .replace(/['`´]/g, '’')
    .replace(/\(.*?\)|[*:?_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The row above a header as it is meant: a merged cell, `Account` over three columns, is written in the first of them only. */
export function groupsOf(above: readonly Cell[] | undefined, width: number): readonly string[] {
  let last = '';
  return Array.from({ length: above === undefined ? 0 : width }, (_, at) => {
    last = textOf(above?.[at]) || last;
    return last;
  });
}
