// An Io for tests: lines in, lines out, no process.
import type { Io } from '../../src/cli/io.ts';

export interface FakeIo extends Io {
  readonly output: string[];
  readonly errors: string[];
}

/** `now` is the moment the command believes it is. */
export function fakeIo(lines: readonly string[] = [], now = '2026-06-20T10:00:00Z'): FakeIo {
  const output: string[] = [];
  const errors: string[] = [];
  let secrets = 0;
  return {
    output,
    errors,
    lines: async function* () {
      yield* lines;
    },
    secret: async () => lines[secrets++] ?? '',
    out: async (line) => void output.push(line),
    err: (line) => void errors.push(line),
    now: () => new Date(now),
  };
}
