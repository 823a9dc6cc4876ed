// The rules a command is pointed at: a whole rules folder, or the files named, each fault with its file and line.
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PolicyList } from '../../model/policy.ts';
import type { Rule } from '../../model/rule.ts';
import { parseList, parseRule } from '../../policy/parse.ts';
import { FaultError, UsageError } from '../command.ts';
import { yamlFiles } from '../core.ts';
import { readYaml, type YamlFile } from '../yaml.ts';

/** One thing that is wrong at one place of a file; the place is dotted, `match.any.0`. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

export interface RuleIn {
  readonly file: YamlFile;
  readonly rule: Rule;
}

export interface Folder {
  readonly rules: readonly RuleIn[];
  readonly lists: Readonly<Record<string, PolicyList>>;
  /** One sentence each, with file and line. What is at fault is left out of the rest. */
  readonly faults: readonly string[];
}

/** Reads the rules and lists of a folder such as `rules/`; `paths` are the files and folders whose rules are wanted, all of them without it. */
export function readFolder(folder: string, paths: readonly string[] = [folder]): Folder {
  const faults: string[] = [];
  const lists: Record<string, PolicyList> = {};
  const named = paths.flatMap(rulePathsIn);
  for (const path of new Set([...yamlFiles(join(folder, 'lists')), ...named.filter(isList)])) {
    const file = yamlOr(path, faults);
    const parsed = file && parseList(file.value, path);
    if (parsed?.ok) lists[basename(path, '.yml')] = parsed.value;
    else if (file && parsed) faults.push(...inFile(file, parsed.faults));
  }
  const rules: RuleIn[] = [];
  for (const path of named.filter((each) => !isList(each))) {
    const file = yamlOr(path, faults);
    const parsed = file && parseRule(file.value, path, Object.keys(lists));
    if (file && parsed?.ok) rules.push({ file, rule: parsed.value });
    else if (file && parsed && !parsed.ok) faults.push(...inFile(file, parsed.faults));
  }
  return { rules, lists, faults };
}

/** Faults as sentences: `rules/core/x.yml:12: level: "loud": …; allowed: …`. */
export function inFile(file: YamlFile, faults: readonly Fault[]): string[] {
  return faults.map(({ path, message }) => `${file.path}:${file.lineOf(placeOf(path))}: ${path}: ${message}`);
}

/** The rule files of a file or folder the user named. A folder with a `core` in it is a rules folder. Throws a UsageError for what does not exist. */
function rulePathsIn(path: string): string[] {
  if (!existsSync(path)) throw new UsageError(`cannot read ${path}: there is no such file or folder`);
  if (!statSync(path).isDirectory()) return [path];
  return yamlFiles(existsSync(join(path, 'core')) ? join(path, 'core') : path);
}

/** Lists stand in a folder of that name. */
function isList(path: string): boolean {
  return basename(dirname(path)) === 'lists';
}

/** A file, or nothing and one more fault when it is not YAML: a fault like any other, and the rest go on. */
function yamlOr(path: string, faults: string[]): YamlFile | undefined {
  try {
    return readYaml(path);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    faults.push(error.message);
    return undefined;
  }
}

/** `match.any.0` as keys and indexes. */
function placeOf(path: string): PropertyKey[] {
  return path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
