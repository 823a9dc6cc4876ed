// docs/coverage.md names a scenario for every way to post; each must be there, so that a row cannot promise what nothing plays.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'test/browser/scenarios');
const scenarios = readdirSync(FOLDER)
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  .join('\n');

/** Names of the route tables are put together: `X: ${route.name}: …`. */
const names = (start: string): boolean => {
  const [site = '', ...rest] = start.split(': ');
  return scenarios.includes(start) || scenarios.includes(`name: '${rest.join(': ')}'`) || (site !== '' && scenarios.includes(`name: "${rest.join(': ')}"`));
};

const rows = readFileSync(join(ROOT, 'docs/coverage.md'), 'utf8')
  .split('\n')
  .filter((line) => /\| [ABC] \|$/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, way = '', , played = '']) => ({ way, played }));

test('has rows for both sites', () => {
  expect(rows.length).toBeGreaterThan(30);
});

const conditions = readFileSync(join(ROOT, 'docs/coverage.md'), 'utf8')
  .split('## A page that has changed')[1]
  ?.split('## Not covered')[0]
  ?.split('\n')
  .filter((line) => /^\| (?!---|what the page does|circumstance \|)/.test(line))
  .flatMap((line) => line.split('|').at(-2)?.split(';') ?? [])
  .map((name) => name.trim())
  // What walks at random has no scenario of its own.
  .filter((name) => !name.includes('npm run explore'));

test('has a row for every circumstance', () => {
  expect(conditions?.length).toBeGreaterThan(40);
});

test.each(conditions ?? [])('%j is the start of a scenario’s name', (name) => {
  expect(scenarios).toContain(name);
});

test.each(rows)('$way is played by a scenario', ({ played }) => {
  expect(played).toMatch(/^(X|Facebook): /);
  expect(names(played)).toBe(true);
});
