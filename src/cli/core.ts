// Reads the rules folder: every rule, list, weight and the example organisation, as plain objects.
// Used by the command line at run time and by the build, which puts the result into the extension.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export interface RuleFile {
  /** Path inside the rules folder, for messages. */
  readonly file: string;
  readonly source: unknown;
}

/** What `virtual:whichhat-core` gives to the extension and `loadCore` to the command line. Nothing in it is validated yet. */
export interface Core {
  readonly rules: readonly unknown[];
  readonly lists: Readonly<Record<string, unknown>>;
  readonly weights?: unknown;
  readonly exampleOrganisation: unknown;
  /** The day the rules were last changed, ISO. */
  readonly rulesDate: string;
}

/** The project's rules: beside this file in `dist/cli/rules`, or two folders up when run from source. */
export function rulesFolder(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const beside = join(here, 'rules');
  return existsSync(beside) ? beside : join(here, '..', '..', 'rules');
}

/** Every `.yml` file below a folder, sorted, so that the order never depends on the disk. */
export function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => join(folder, name));
}

/** Every rule below `<rules>/core`, parsed from YAML but not validated. */
export function ruleFiles(rules: string): RuleFile[] {
  return yamlFiles(join(rules, 'core')).map((path) => ({ file: relative(rules, path), source: parse(readFileSync(path, 'utf8')) as unknown }));
}

export function loadCore(rules: string): Core {
  const lists = yamlFiles(join(rules, 'lists')).map((path) => [
    relative(join(rules, 'lists'), path).replace(/\.yml$/, ''),
    parse(readFileSync(path, 'utf8')) as unknown,
  ]);
  const weights = readWeights(rules);
  return {
    rules: ruleFiles(rules).map(({ source }) => source),
    lists: Object.fromEntries(lists),
    ...(weights === undefined ? {} : { weights }),
    exampleOrganisation: readExampleOrganisation(rules),
    rulesDate: (parse(readFileSync(join(rules, 'issued.yml'), 'utf8')) as { date: string }).date,
  };
}

/** The classifier's weights, if the folder has any. */
export function readWeights(rules: string): unknown {
  const path = join(rules, 'classifier', 'weights.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** The example organisation, not validated. */
export function readExampleOrganisation(rules: string): unknown {
  return parse(readFileSync(join(rules, 'example', 'organisation.yml'), 'utf8'));
}
