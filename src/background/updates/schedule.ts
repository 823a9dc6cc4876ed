// When to look for an update next: period, jitter and back-off as arithmetic. Pure: clock and chance come in as numbers.

const MINUTE = 60_000;
/** Longest wait after failures, unless the period itself is longer. */
const LONGEST_BACK_OFF = 8 * 60 * MINUTE;
/** Longest wait that a server may ask for. */
const LONGEST_ASKED = 24 * 60 * MINUTE;
/** Checks that fall due while the browser is closed are spread over this much after its start, since everybody starts work at nine. */
export const START_SPREAD = 10 * MINUTE;
/** Left alone after a start: the person's own first page comes first. */
const START_QUIET = 10_000;

export interface Pace {
  readonly everyMinutes: number;
  /** Checks in a row that gave nothing good, 0 or more. */
  readonly failures: number;
  /** Seconds the server asked to wait, when it did. */
  readonly retryAfter?: number | undefined;
}

/**
 * Milliseconds until the next check: the period, doubled for each failure up to eight hours, give or take a fifth.
 * @param chance 0 up to 1
 */
export function waitFor({ everyMinutes, failures, retryAfter }: Pace, chance: number): number {
  const period = everyMinutes * MINUTE;
  const backedOff = Math.min(period * 2 ** Math.min(failures, 20), Math.max(period, LONGEST_BACK_OFF));
  const asked = retryAfter !== undefined && retryAfter > 0 ? Math.min(retryAfter * 1000, LONGEST_ASKED) : 0;
  // What a server asks for is a least, so jitter only ever adds to it.
  return Math.round(Math.max(backedOff * (0.8 + 0.4 * chance), asked * (1 + 0.2 * chance)));
}

/**
 * When to check after the browser has started: within ten minutes, whatever was planned, since a start is when people begin to post,
 * a back-off may be long over, and a plan made by a wrong clock may never come.
 * @param next the moment planned before, in milliseconds, if any
 */
export function afterStart(now: number, next: number | undefined, chance: number): number {
  const soon = now + START_QUIET + Math.round(START_SPREAD * chance);
  return next !== undefined && next > now && next < soon ? next : soon;
}
