// "Post anyway" holds for the request it was said about, not for one attempt of it: a site that sends the very same request again,
// because the network failed, is not asked about again. The same to the last character, as the same identity, for a moment, a few times.
import { lapsing } from './lapsing.ts';

/** Milliseconds after the first departure in which a repetition counts as one: sites try again within seconds. */
const LIFE = 60_000;
/** Repetitions of one request at most. */
const TIMES = 3;
const MOST = 30;
/** Characters of a request beyond which it is not kept: no post is so long, and a page may send what it likes. */
const LONGEST = 300_000;

export interface Approvals {
  /** @param request everything that tells one request from another: its name, body and actor. */
  remember(request: string): void;
  /** Has this very request gone with the person's leave a moment ago? Asking counts as one repetition. */
  repeats(request: string): boolean;
  /** The person has gone back on something: nothing goes on an older word of theirs. */
  withdraw(): void;
}

/** @param now milliseconds since any fixed moment */
export function approvals(now: () => number): Approvals {
  const kept = lapsing<{ readonly request: string; left: number }>(LIFE, MOST, now);
  const find = (request: string) => kept.all().find((one) => one.request === request);
  return {
    remember(request) {
      if (request.length <= LONGEST && find(request) === undefined) kept.add({ request, left: TIMES });
    },
    repeats(request) {
      const same = find(request);
      if (same === undefined || same.left === 0) return false;
      same.left -= 1;
      return true;
    },
    withdraw: kept.clear,
  };
}
