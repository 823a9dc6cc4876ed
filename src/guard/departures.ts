// Waits for a post to leave: whoever pressed the site's control for the person wants to know whether it did anything.

export interface Departures {
  /** A post has left. */
  left(): void;
  /** Resolves true when one leaves within `ms` milliseconds from now, false when none does. */
  within(ms: number): Promise<boolean>;
}

export function departures(): Departures {
  const waiting = new Set<() => void>();
  return {
    left() {
      for (const wake of [...waiting]) wake();
    },
    within: (ms) =>
      new Promise((resolve) => {
        const answer = (left: boolean): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve(left);
        };
        const wake = (): void => answer(true);
        const timer = setTimeout(() => answer(false), ms);
        waiting.add(wake);
      }),
  };
}
