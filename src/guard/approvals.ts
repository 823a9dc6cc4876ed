// "Post anyway" holds for the request it was said about, not for one attempt of it: a site that sends the very same request again,
// because the network failed, is not asked about again. The same to the last character, as the same identity, for a moment, a few times.

/** Milliseconds after the first departure in which a repetition counts as one: sites try again within seconds. */
const LIFE = 60_000;
/** Repetitions of one request at most. */
const TIMES = 3;
const MOST = 30;
/** Characters of a request beyond which it is not kept: no post is so long, and a page may send what it likes. */
const LONGEST = 300_000;

export interface Approvals {
  /** @param request everything that tells one request from another: its name, body and actor. */
  remember(request: string, at: number): void;
  /** Has this very request gone with the person's leave a moment ago? Asking counts as one repetition. */
  repeats(request: string, at: number): boolean;
  /** The person has gone back on something: nothing goes on an older word of theirs. */
  withdraw(): void;
}

export function approvals(): Approvals {
  let kept: { readonly request: string; readonly until: number; left: number }[] = [];
  return {
    remember(request, at) {
      if (request.length > LONGEST || kept.some((one) => one.request === request && one.until >= at)) return;
      kept = [...kept.filter((one) => one.until >= at && one.request !== request), { request, until: at + LIFE, left: TIMES }].slice(-MOST);
    },
    repeats(request, at) {
      const same = kept.find((one) => one.request === request);
      // A clock that was put back makes no approval older than it is.
      if (same === undefined || same.until < at || same.until - at > LIFE || same.left === 0) return false;
      same.left -= 1;
      return true;
    },
    withdraw() {
      kept = [];
    },
  };
}
