// Times a function: runs it often enough, gives the median and the 99th percentile in milliseconds.

export interface Times {
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** Runs `work` until `least` runs and `ms` milliseconds have passed, at most `most` runs, after a short warm-up. */
export function time(work: (run: number) => unknown, { least = 30, most = 2_000, ms = 700 } = {}): Times {
  for (let run = 0; run < Math.min(least, 20); run += 1) work(run);
  const taken: number[] = [];
  const end = performance.now() + ms;
  for (let run = 0; run < most && (run < least || performance.now() < end); run += 1) {
    const start = performance.now();
    work(run);
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number): number => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { medianMs: round(at(0.5)), p99Ms: round(at(0.99)) };
}

export const round = (value: number): number => Number(value.toPrecision(3));
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
