// Reads the rules folder: every rule, list, weight and the example organisation, as plain objects.
// Used by the command line at run time and by the build, which puts the result into the extension.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CoreSource } from '../model/core-source.ts';
import { FaultError } from './command.ts';
import { readYaml } from './yaml.ts';

/** Told of each file that is not YAML, in one sentence with file and line. */
type OnFault = (sentence: string) => void;

export interface RuleFile {
  /** Path inside the rules folder, for messages. */
  readonly file: string;
  readonly source: unknown;
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

/** Every rule below `<rules>/core`, parsed from YAML but not validated. A file that is not YAML is named to `onFault` and left out. */
export function ruleFiles(rules: string, onFault: OnFault = refuse): RuleFile[] {
  return valuesIn(join(rules, 'core'), onFault).map(({ path, value }) => ({ file: relative(rules, path), source: value }));
}

/**
 * Everything in a rules folder. A rule or list that is not YAML is named to `onFault` and left out.
 * Without `onFault` a FaultError with the same sentence is thrown, so that a build never ships without one of its rules.
 */
export function loadCore(rules: string, onFault: OnFault = refuse): CoreSource {
  const folder = join(rules, 'lists');
  const lists = valuesIn(folder, onFault).map(({ path, value }) => [relative(folder, path).replace(/\.yml$/, ''), value] as const);
  const weights = readWeights(rules);
  return {
    rules: ruleFiles(rules, onFault).map(({ source }) => source),
    lists: Object.fromEntries(lists),
    ...(weights === undefined ? {} : { weights }),
    exampleOrganisation: readExampleOrganisation(rules),
    practice: readPractice(rules),
    rulesDate: (readYaml(join(rules, 'issued.yml')).value as { date: string }).date,
  };
}

function refuse(sentence: string): never {
  throw new FaultError(sentence);
}

function valuesIn(folder: string, onFault: OnFault): { readonly path: string; readonly value: unknown }[] {
  return yamlFiles(folder).flatMap((path) => {
    try {
      return [{ path, value: readYaml(path).value }];
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      onFault(error.message);
      return [];
    }
  });
}

/** The classifier's weights, if the folder has any. */
export function readWeights(rules: string): unknown {
  const path = join(rules, 'classifier', 'weights.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** The drafts to practise on, if the folder has any. */
function readPractice(rules: string): unknown {
  const path = join(rules, 'practice', 'drafts.yml');
  return existsSync(path) ? readYaml(path).value : undefined;
}

/** The example organisation, not validated. */
export function readExampleOrganisation(rules: string): unknown {
  return readYaml(join(rules, 'example', 'organisation.yml')).value;
}
