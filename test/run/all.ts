// `npm test`: every check of the house in order, and one closing line that counts them all.
//   npm test               everything
//   npm test -- unit       only the steps named: types lint dead-code build unit contract built browser
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installBrowsers } from './install-browsers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const only = process.argv.slice(2);
const wanted = (step: string): boolean => only.length === 0 || only.includes(step);
let passed = 0;
let failed = 0;

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

function step(name: string, ...commands: readonly (readonly [string, ...string[]])[]): void {
  if (!wanted(name)) return;
  console.log(`\n— ${name}`);
  const ok = commands.every(([command, ...args]) => run(command, args));
  if (ok) passed += 1;
  else failed += 1;
  console.log(ok ? `${name}: passed` : `${name}: FAILED`);
}

function vitest(names: readonly string[]): void {
  const projects = names.filter(wanted);
  if (projects.length === 0) return;
  console.log(`\n— ${projects.join(', ')}`);
  const file = join(mkdtempSync(join(tmpdir(), 'whichhat-test-')), 'result.json');
  const ok = run('npx', [
    'vitest',
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; numTotalTests: number };
    passed += result.numPassedTests;
    // A file that could not even be loaded fails without a failing test in it.
    failed += result.numFailedTests > 0 || ok ? result.numFailedTests : 1;
    if (result.numTotalTests === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

step('types', ['npx', 'tsc', '-p', '.'], ['npx', 'tsc', '-p', 'src/tsconfig.pure.json'], ['npx', 'tsc', '-p', 'test/sites/pages']);
step('lint', ['npx', 'biome', 'check', '--error-on-warnings', '.']);
step('dead-code', ['npx', 'knip', '--no-progress']);
step('build', ['npm', 'run', '--silent', 'build']);
vitest(['unit', 'contract', 'built']);
if (wanted('browser')) {
  try {
    installBrowsers(['chromium', 'firefox']);
    vitest(['browser']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed += 1;
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
