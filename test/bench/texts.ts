// The texts of the bench: ordinary drafts of given lengths, cut from our own examples, and hostile ones.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DRAFTS = join(import.meta.dirname, '../../rules/example/drafts.jsonl');

/** Our example drafts as one long text, repeated as often as needed, cut to exactly `units` UTF-16 units. */
export function ordinary(units: number, from = 0): string {
  const drafts = readFileSync(DRAFTS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const start = from % drafts.length;
  let text = '';
  for (let n = start; text.length < units; n += 1) text += `${drafts[n % drafts.length]}\n`;
  return text.slice(0, units);
}

/** Texts that make careless matchers slow. The length of each is `units`. */
export const HOSTILE: Readonly<Record<string, (units: number) => string>> = {
  ordinary: (units) => ordinary(units),
  'one letter': (units) => 'a'.repeat(units),
  'only digits': (units) => '0123456789'.repeat(Math.ceil(units / 10)).slice(0, units),
  'only combining marks': (units) => '\u0301'.repeat(units),
  'spaced letters': (units) => 'v o t e '.repeat(Math.ceil(units / 8)).slice(0, units),
  'open quotes': (units) => '"'.repeat(units),
  'at signs': (units) => 'a@'.repeat(Math.ceil(units / 2)).slice(0, units),
  'one phrase again and again': (units) => 'vote labour '.repeat(Math.ceil(units / 12)).slice(0, units),
};
