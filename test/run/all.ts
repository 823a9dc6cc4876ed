// `npm test`: every check of the house in order, and one closing line that counts them all.
//   npm test               everything
//   npm test -- unit       only the steps named: types lint dead-code build unit contract built browser
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { installBrowsers } from './install-browsers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const only = process.argv.slice(2);
const wanted = (step: string): boolean => only.length === 0 || only.includes(step);
let passed = 0;
/** Each thing that failed, in a line: said once more at the end, where a long log is read first. */
const failures: string[] = [];

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

function step(name: string, ...commands: readonly (readonly [string, ...string[]])[]): void {
  if (!wanted(name)) return;
  console.log(`\n— ${name}`);
  const ok = commands.every(([command, ...args]) => run(command, args));
  if (ok) passed += 1;
  else failures.push(name);
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
  const result = resultOf(file);
  const before = failures.length;
  for (const { name, message, assertionResults } of result?.testResults ?? []) {
    const failing = assertionResults.filter(({ status }) => status === 'failed');
    for (const { fullName, failureMessages } of failing) failures.push(line(name, fullName, failureMessages[0]));
    // A file that could not even be loaded fails without a failing test in it.
    if (failing.length === 0 && message !== '') failures.push(line(name, 'could not be run', message));
  }
  passed += result?.numPassedTests ?? 0;
  if (failures.length === before && (!ok || !result?.numTotalTests)) failures.push(`${projects.join(', ')}: the tests did not run to their end`);
}

/** What vitest writes of a run, as far as it is read here. */
interface Result {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }[];
  }[];
}

function resultOf(file: string): Result | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Result;
  } catch {
    return undefined;
  }
}

const line = (file: string, test: string, message = ''): string => `${relative(ROOT, file)}: ${test}: ${message.split('\n')[0]}`;

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
    failures.push(`browser: ${error instanceof Error ? error.message : error}`);
  }
}

for (const failure of failures) console.log(`Failed: ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
