// One measured figure, the goal it is held to, and how figures are printed.

export interface Figure {
  /** A share from 0 to 1, or a count where `unit` says so. */
  readonly value: number;
  readonly goal: number;
  readonly ok: boolean;
  /** How many rows it was measured on. */
  readonly n: number;
}

export type Figures = Readonly<Record<string, Figure>>;

/** At least the goal is good. Undefined when there was nothing to measure. */
export function atLeast(goal: number, hits: number, n: number): Figure | undefined {
  return n === 0 ? undefined : { value: round(hits / n), goal, ok: hits / n >= goal, n };
}

/** At most the goal is good; the share of hits. */
export function atMost(goal: number, hits: number, n: number): Figure | undefined {
  return n === 0 ? undefined : { value: round(hits / n), goal, ok: hits / n <= goal, n };
}

/** A count that must not be above the goal. */
export function countAtMost(goal: number, count: number, n: number): Figure | undefined {
  return n === 0 ? undefined : { value: count, goal, ok: count <= goal, n };
}

/** Leaves out what was not measured: an absent figure is never a zero. */
export function measured(figures: Readonly<Record<string, Figure | undefined>>): Figures {
  return Object.fromEntries(Object.entries(figures).filter((entry): entry is [string, Figure] => entry[1] !== undefined));
}

/** A table for people; the names are the JSON's. */
export function table(figures: Figures): string {
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  const line = ([name, { value, goal, ok, n }]: [string, Figure]): string =>
    `${ok ? 'ok  ' : 'MISS'}  ${name.padEnd(width)}  ${String(value).padStart(7)}  goal ${String(goal).padStart(5)}  n ${n}`;
  return Object.entries(figures).map(line).join('\n');
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
