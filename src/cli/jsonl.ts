// One JSON object a line in, one a line out, in the same order. A bad line is answered with what is wrong with it, and the rest go on.
import { z } from 'zod';
import { DONE, FAULT, FaultError, type Status } from './command.ts';
import type { Io } from './io.ts';

/** The id is the caller's own; it comes back as it was given. */
export const idSchema = z.union([z.string(), z.number()]).optional();

/** Answers every line with `answer`. A FaultError thrown by it counts against its line only. Empty lines are skipped. */
export async function eachLine<T>(io: Io, schema: z.ZodType<T>, answer: (line: T) => object): Promise<Status> {
  let status: Status = DONE;
  for await (const line of io.lines()) {
    if (line.trim() === '') continue;
    let id: unknown = null;
    try {
      const value = parseJson(line);
      id = idOf(value);
      const parsed = schema.safeParse(value, { reportInput: true });
      if (!parsed.success) throw new FaultError(parsed.error.issues.map(sentenceOf).join('; '));
      await io.out(JSON.stringify({ id, ...answer(parsed.data) }));
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      await io.out(JSON.stringify({ id, error: error.message }));
      status = FAULT;
    }
  }
  return status;
}

function parseJson(line: string): unknown {
  try {
    // Windows shells begin what they pipe with a byte order mark.
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new FaultError(`not a JSON object: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** What is wrong at one place, what was there and what is allowed, for example `actingAs is "boss"; allowed: "corporate" or "personal"`. */
export function sentenceOf(issue: z.core.$ZodIssue): string {
  const place = issue.path.length > 0 ? issue.path.map(String).join('.') : 'it';
  const seen = JSON.stringify(issue.input);
  const was = seen === undefined ? 'is missing' : `is ${seen.length > 80 ? `${seen.slice(0, 80)}…` : seen}`;
  switch (issue.code) {
    case 'invalid_value':
      return `${place} ${was}; allowed: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'unrecognized_keys':
      return `${place} has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which is not allowed`;
    case 'invalid_type':
      return `${place} ${was}; allowed: ${issue.expected}`;
    default:
      return `${place} ${was}; ${issue.message}`;
  }
}
