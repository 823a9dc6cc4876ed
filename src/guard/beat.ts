// When to look again: on a slow beat while there is something to look at, and once when things have been quiet for a moment.

/** Milliseconds between looks at who is acting: a delegate switch changes the page without any event of ours. */
const EVERY = 700;

export interface Beat {
  /** Begins to beat; does nothing where it beats already. */
  start(): void;
  /** Looks once, `ms` milliseconds from the last call of this. */
  soon(ms: number): void;
}

/**
 * @param idle is there nothing to look at any more? Then the beat ends until it is started again.
 * @param hidden does nobody see the page? Then the beat goes on without looking.
 */
export function beats(look: () => void, idle: () => boolean, hidden: () => boolean, signal: AbortSignal): Beat {
  let beat: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const tick = (): void => {
    beat = undefined;
    if (idle()) return;
    if (!hidden()) look();
    beat = setTimeout(tick, EVERY);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(beat);
    clearTimeout(pause);
  });
  return {
    start() {
      if (!signal.aborted) beat ??= setTimeout(tick, EVERY);
    },
    soon(ms) {
      clearTimeout(pause);
      if (!signal.aborted) pause = setTimeout(look, ms);
    },
  };
}
