// The texts of the bench: ordinary drafts of given lengths, cut from our own examples, and hostile ones.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE_UNITS } from './hostile.ts';

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

const repeated = (unit: string) => (units: number) => unit.repeat(Math.ceil(units / unit.length)).slice(0, units);

/** Ordinary drafts, and texts that make careless matchers slow. The length of each is `units`. */
export const GROWING: Readonly<Record<string, (units: number) => string>> = {
  ordinary: (units) => ordinary(units),
  'spaced letters': repeated('v o t e '),
  'open quotes': repeated('"'),
  emoji: repeated('🚒'),
  'one phrase again and again': repeated('vote labour '),
  ...Object.fromEntries(Object.entries(HOSTILE_UNITS).map(([name, unit]) => [name, repeated(unit)])),
};
