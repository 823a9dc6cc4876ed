// A short list of what holds for a moment only. The guard's tickets, passes, approvals and refusals are each one of these.
// Knows no clock: whoever makes one hands it over.

export interface Lapsing<T> {
  /** What has not lapsed yet, oldest first. */
  all(): readonly T[];
  /** Adds one; beyond the most there may be, the oldest goes. */
  add(value: T): void;
  remove(value: T): void;
  clear(): void;
}

/**
 * @param life milliseconds each one lasts, the last of them included
 * @param most how many there may be, at least 1: a page may give cause for as many as it likes
 * @param now milliseconds since any fixed moment; what is dated later than now has lapsed too, for nobody can say how long ago it was once a clock is put back
 */
export function lapsing<T>(life: number, most: number, now: () => number): Lapsing<T> {
  let kept: { readonly value: T; readonly at: number }[] = [];
  const all = (): readonly T[] => {
    const to = now();
    kept = kept.filter(({ at }) => at <= to && to - at <= life);
    return kept.map(({ value }) => value);
  };
  return {
    all,
    add(value) {
      all();
      kept = [...kept, { value, at: now() }].slice(-most);
    },
    remove(value) {
      kept = kept.filter((one) => one.value !== value);
    },
    clear() {
      kept = [];
    },
  };
}
