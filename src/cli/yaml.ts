// Reads a YAML file and keeps where everything stood, so that a fault can be named by file and line.
import { readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { FaultError, UsageError } from './command.ts';
import { sentenceOf } from './jsonl.ts';

export interface YamlFile {
  readonly path: string;
  readonly value: unknown;
  /** The line, from 1, where a value stands; where it is missing, the line of the nearest thing around it. */
  readonly lineOf: (place: readonly PropertyKey[]) => number;
}

/** Throws a UsageError when the file cannot be read, a FaultError when it is not YAML. */
export function readYaml(path: string): YamlFile {
  return parseYaml(path, readText(path));
}

/** The text of a file the user named. Throws a UsageError when it cannot be read. */
export function readText(path: string): string {
  return Buffer.from(readBytes(path)).toString('utf8');
}

/** The bytes of a file the user named, at most `most` of them. Throws a UsageError when it cannot be read. */
export function readBytes(path: string, most = Number.POSITIVE_INFINITY): Uint8Array {
  try {
    return readFileSync(path).subarray(0, most);
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : String(error)}`);
  }
}

/** `path` is for messages only. Throws a FaultError when the text is not YAML. */
export function parseYaml(path: string, text: string): YamlFile {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const error = parsed.errors[0];
  if (error) throw new FaultError(`${path}:${lines.linePos(error.pos[0]).line}: ${error.message.replace(/\s+/g, ' ')}`);
  const lineOf = (place: readonly PropertyKey[]): number => {
    let offset = parsed.contents?.range?.[0] ?? 0;
    for (let depth = 1; depth <= place.length; depth += 1) {
      const at = place.slice(0, depth).map((key) => (typeof key === 'symbol' ? String(key) : key));
      const key = keyOf(parsed.getIn(at.slice(0, -1), true), at.at(-1));
      const node = key ?? (parsed.getIn(at, true) as Node | undefined);
      if (node?.range) offset = node.range[0];
    }
    return lines.linePos(offset).line;
  };
  return { path, value: plain(path, () => parsed.toJS()), lineOf };
}

/** A file may refer to its own parts so often that it would fill the memory; the parser refuses, and so do we. */
function plain(path: string, value: () => unknown): unknown {
  try {
    return value();
  } catch (error) {
    throw new FaultError(`${path}:1: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The key itself, because a value written as a block begins on the line below it. */
function keyOf(parent: unknown, name: string | number | undefined): Node | undefined {
  const map = parent ?? undefined;
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === name);
  return pair && isScalar(pair.key) ? pair.key : undefined;
}

/** Every fault of a file as one sentence: `rules/core/x.yml:12: level is "loud"; allowed: …`. */
export function faultsOf(file: YamlFile, issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.map((issue) => `${file.path}:${file.lineOf(issue.path)}: ${sentenceOf(issue)}`);
}
