// One working day of many installations against one static file: browsers open around nine and close around five, a pack was published in the
// night and another one at
// eleven, and the host is out of reach from two to three. No installation knows of another; chance comes from a seed.
import { afterStart, waitFor } from '../../src/background/updates/schedule.ts';

export interface Scenario {
  readonly installations: number;
  readonly everyMinutes: number;
  readonly seed: number;
}

export interface Figures {
  /** Requests in the busiest second of the day, outage apart. */
  readonly peak: number;
  /** Requests a second between 8:00 and 18:00. */
  readonly mean: number;
  /** Requests in the busiest second from the end of the outage on. */
  readonly peakAfterOutage: number;
  readonly requests: number;
  /** What the host sends in the day. */
  readonly bytes: number;
  /** The same if every answer were the whole document. */
  readonly withoutTags: number;
  /** Minutes from publishing until that many of the open browsers have the pack. */
  readonly until99: number;
  readonly untilAll: number;
}

const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];
const [PUBLISHED, OUT_FROM, OUT_UNTIL] = [11 * HOUR, 14 * HOUR, 15 * HOUR];
/** A document of a service with 137 people and 40 rules of its own, compressed, with its headers; and an answer that says "nothing new". */
const DOCUMENT_BYTES = 90_000;
const NOTHING_NEW_BYTES = 250;

/** Mulberry32: small, seeded, good enough for jitter. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function simulate({ installations, everyMinutes, seed }: Scenario): Figures {
  const chance = chanceFrom(seed);
  const perSecond = new Uint32Array(DAY / SECOND);
  const got: number[] = [];
  let [full, nothingNew] = [0, 0];
  for (let one = 0; one < installations; one += 1) {
    // Half the browsers open in the very minute of nine o'clock, which is the worst that a time clock can do.
    const opens = one % 2 === 0 ? 9 * HOUR + chance() * MINUTE : 8 * HOUR + chance() * 2 * HOUR;
    const closes = 16 * HOUR + chance() * 2 * HOUR;
    let failures = 0;
    let version = 0;
    for (let at = afterStart(opens, undefined, chance()); at < closes; at += waitFor({ everyMinutes, failures }, chance())) {
      perSecond[Math.floor(at / SECOND)] = (perSecond[Math.floor(at / SECOND)] ?? 0) + 1;
      if (at >= OUT_FROM && at < OUT_UNTIL) {
        failures += 1;
        continue;
      }
      failures = 0;
      const newest = at >= PUBLISHED ? 2 : 1;
      if (version === newest) nothingNew += 1;
      else {
        full += 1;
        if (newest === 2) got.push(at - PUBLISHED);
        version = newest;
      }
    }
  }
  return figuresOf(perSecond, got, full, nothingNew);
}

function figuresOf(perSecond: Uint32Array, got: number[], full: number, nothingNew: number): Figures {
  const between = (from: number, until: number): Uint32Array => perSecond.subarray(from / SECOND, until / SECOND);
  const most = (part: Uint32Array): number => part.reduce((a, b) => Math.max(a, b), 0);
  const sum = (part: Uint32Array): number => part.reduce((a, b) => a + b, 0);
  got.sort((a, b) => a - b);
  return {
    peak: Math.max(most(between(0, OUT_FROM)), most(between(OUT_UNTIL, DAY))),
    mean: sum(between(8 * HOUR, 18 * HOUR)) / ((10 * HOUR) / SECOND),
    peakAfterOutage: most(between(OUT_UNTIL, DAY)),
    requests: sum(perSecond),
    bytes: full * DOCUMENT_BYTES + nothingNew * NOTHING_NEW_BYTES,
    withoutTags: (full + nothingNew) * DOCUMENT_BYTES,
    until99: (got[Math.ceil(got.length * 0.99) - 1] ?? Number.NaN) / MINUTE,
    untilAll: (got.at(-1) ?? Number.NaN) / MINUTE,
  };
}
