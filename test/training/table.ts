// Examples to numbered features, through the same reader and the same features the extension runs.
import { type Head, visitFeatures } from '../../src/policy/classifier/features.ts';
import { read } from '../../src/policy/classifier/reading.ts';
import { enough } from '../../src/policy/classifier/score.ts';
import type { Table } from './learn.ts';
import { Seen } from './seen.ts';

/**
 * One row per text; a feature counts once; the row's value is 1 over the square root of how many it has.
 * A bucket that fewer than `rarest` rows speak of is left out: it would learn those rows by heart and cost bytes for it.
 */
export function tabulate(texts: readonly { readonly text: string; readonly bare: boolean }[], head: Head, bits: number, rarest: number): Table {
  let columns: number[] = [];
  const offsets = new Int32Array(texts.length + 1);
  const values = new Float32Array(texts.length);
  const speaks = new Uint8Array(texts.length);
  const seen = new Seen(2 ** bits);
  texts.forEach(({ text, bare }, row) => {
    const reading = read(text);
    speaks[row] = enough(reading, head, 0, reading.words.length) ? 1 : 0;
    seen.restart();
    visitFeatures(bare ? { ...reading, surface: [] } : reading, head, 0, reading.words.length, (hash) => {
      const bucket = hash >>> (32 - bits);
      if (seen.first(bucket)) columns.push(bucket);
    });
    offsets[row + 1] = columns.length;
    values[row] = 1 / Math.sqrt(Math.max(1, columns.length - (offsets[row] ?? 0)));
  });
  const rows = new Int32Array(2 ** bits);
  for (const column of columns) rows[column] = (rows[column] ?? 0) + 1;
  const kept: number[] = [];
  const starts = offsets.slice();
  texts.forEach((_, row) => {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const column = columns[at] ?? 0;
      if ((rows[column] ?? 0) >= rarest) kept.push(column);
    }
    offsets[row + 1] = kept.length;
  });
  columns = kept;
  return { offsets, columns: Int32Array.from(columns), values, speaks, size: 2 ** bits };
}
