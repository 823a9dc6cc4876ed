// When to look again: on a slow beat while there is something to look at, and once when things have been quiet for a moment.

/** Milliseconds between looks at who is acting: a delegate switch changes the page without any event of ours. */
const EVERY = 700;

export interface Beat {
  /** Begins to beat; does nothing where it beats already. */
  start(): void;
  /** Looks at once, the first time in a turn; whatever else asks in it is looked at together in the next: a page can show or drop dozens of editors at a time. */
  atOnce(): void;
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
  let turn: ReturnType<typeof setTimeout> | undefined;
  let more = false;
  const tick = (): void => {
    beat = undefined;
    if (idle()) return;
    if (!hidden()) look();
    beat = setTimeout(tick, EVERY);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(beat);
    clearTimeout(pause);
    clearTimeout(turn);
  });
  const atOnce = (): void => {
    more = turn !== undefined;
    if (more || signal.aborted) return;
    turn = setTimeout(() => {
      turn = undefined;
      if (more) atOnce();
    }, 0);
    look();
  };
  return {
    start() {
      if (!signal.aborted) beat ??= setTimeout(tick, EVERY);
    },
    atOnce,
    soon(ms) {
      clearTimeout(pause);
      if (!signal.aborted) pause = setTimeout(look, ms);
    },
  };
}
