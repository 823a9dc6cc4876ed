// Times a function: runs it often enough, gives the median and the 99th percentile in milliseconds.

export interface Times {
  readonly medianMs: number;
  readonly p99Ms: number;
}

interface Effort {
  /** Runs at least. */
  readonly least?: number;
  /** Runs at most. */
  readonly most?: number;
  /** Milliseconds to go on for. */
  readonly ms?: number;
}

function summary(taken: number[]): Times {
  taken.sort((a, b) => a - b);
  const at = (share: number): number => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { medianMs: round(at(0.5)), p99Ms: round(at(0.99)) };
}

/** Runs `work` until `least` runs and `ms` milliseconds have passed, at most `most` runs, after a short warm-up. */
export function time(work: (run: number) => unknown, { least = 30, most = 2_000, ms = 700 }: Effort = {}): Times {
  for (let run = 0; run < Math.min(least, 20); run += 1) work(run);
  const taken: number[] = [];
  const end = performance.now() + ms;
  for (let run = 0; run < most && (run < least || performance.now() < end); run += 1) {
    const start = performance.now();
    work(run);
    taken.push(performance.now() - start);
  }
  return summary(taken);
}

/** The same for work that may answer later. */
export async function timeAsync(work: (run: number) => unknown, { least = 30, most = 2_000, ms = 700 }: Effort = {}): Promise<Times> {
  for (let run = 0; run < Math.min(least, 20); run += 1) await work(run);
  const taken: number[] = [];
  const end = performance.now() + ms;
  for (let run = 0; run < most && (run < least || performance.now() < end); run += 1) {
    const start = performance.now();
    await work(run);
    taken.push(performance.now() - start);
  }
  return summary(taken);
}

/** The least processor time of several runs, in milliseconds: what the work itself costs, whatever else the machine does. */
export function leastCpu(work: () => unknown, runs = 9): number {
  for (let run = 0; run < 3; run += 1) work();
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

export const round = (value: number): number => Number(value.toPrecision(3));
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
