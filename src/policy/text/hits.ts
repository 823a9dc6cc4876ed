// Where phrases were found, noted down as bare numbers while a text is walked; spans are made only of those that somebody asks for.
import { firstWhere } from '../bisect.ts';
import type { Token } from './token.ts';
import { Wides } from './wides.ts';

/** Where something stands: token indexes (`to` is the one after) and UTF-16 offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const none: readonly Span[] = [];
const noSets: readonly number[] = [];
/** Longer than any phrase that is an exception: looking back so many words from a place is enough. */
const BACK = 16;

/** Good for one text at a time: `begin` forgets the one before, and keeps its room. */
export class Hits {
  /** What of the text stands for several words at once. */
  readonly wides = new Wides();
  #tokens: readonly Token[] = [];
  /** A note is of a state, in which several sets may end, and of where it stands. Notes are in order of where they begin. */
  readonly #states: number[] = [];
  readonly #froms: number[] = [];
  readonly #tos: number[] = [];
  #notes = 0;
  #ending: readonly (readonly number[])[] = [];
  /** By set: how many notes it has, and where in `ordered` the one after its last is. */
  #counts = new Int32Array(0);
  #ends = new Int32Array(0);
  /** The notes of each set, one set after the other. */
  #ordered = new Int32Array(256);
  #seen = new Int32Array(0);
  #sets = 0;
  #made: (readonly Span[] | undefined)[] = [];
  #later: ReadonlySet<number> = new Set();
  #walkLater: (() => Hits) | undefined;

  /** Forgets every note. */
  begin(tokens: readonly Token[]): void {
    for (let at = 0; at < this.#sets; at += 1) {
      const set = this.#seen[at] ?? 0;
      this.#counts[set] = 0;
      this.#made[set] = undefined;
    }
    this.#sets = this.#notes = 0;
    this.#tokens = tokens;
    this.#walkLater = undefined;
  }

  /** Takes a note: what ends in this state stands here. Places come in order of where they begin. */
  note(state: number, from: number, to: number): void {
    const note = this.#notes;
    this.#states[note] = state;
    this.#froms[note] = from;
    this.#tos[note] = to;
    this.#notes = note + 1;
  }

  /** No more notes will be taken. `ending`: which sets end in each state, of `sets` in all. The `later` sets have hits besides, found when asked for. */
  done(ending: readonly (readonly number[])[], sets: number, later: ReadonlySet<number> = this.#later, walkLater?: () => Hits): void {
    if (this.#counts.length < sets) {
      this.#counts = new Int32Array(sets);
      this.#ends = new Int32Array(sets);
      this.#seen = new Int32Array(sets);
      this.#made = new Array<undefined>(sets).fill(undefined);
    }
    this.#ending = ending;
    this.#later = later;
    this.#walkLater = walkLater;
    // Every note of every set is come by twice: what is read for it lies at hand.
    const [counts, ends, seen, states, notes] = [this.#counts, this.#ends, this.#seen, this.#states, this.#notes];
    let different = 0;
    let total = 0;
    for (let note = 0; note < notes; note += 1) {
      const of = ending[states[note] ?? 0] ?? noSets;
      total += of.length;
      for (let each = 0; each < of.length; each += 1) {
        const set = of[each] ?? 0;
        const count = counts[set] ?? 0;
        counts[set] = count + 1;
        if (count === 0) seen[different++] = set;
      }
    }
    let end = 0;
    for (let at = 0; at < different; at += 1) {
      const set = seen[at] ?? 0;
      ends[set] = end;
      end += counts[set] ?? 0;
    }
    if (total > this.#ordered.length) this.#ordered = new Int32Array(total * 2);
    const ordered = this.#ordered;
    for (let note = 0; note < notes; note += 1) {
      const of = ending[states[note] ?? 0] ?? noSets;
      for (let each = 0; each < of.length; each += 1) {
        const set = of[each] ?? 0;
        const place = ends[set] ?? 0;
        ordered[place] = note;
        ends[set] = place + 1;
      }
    }
    for (const set of later) if (counts[set] === 0) seen[different++] = set;
    this.#sets = different;
  }

  /** Sets that have hits, each once; the `later` ones may have some. */
  get found(): Int32Array {
    return this.#seen.subarray(0, this.#sets);
  }

  /** Whether a set has any. */
  has(set: number): boolean {
    return (this.#counts[set] ?? 0) > 0 || (this.#later.has(set) && this.of(set).length > 0);
  }

  /** Every set with every place of it, in order of where they begin; of several that begin at one token not only the longest. */
  each(tell: (set: number, from: number, to: number) => void): void {
    for (let note = 0; note < this.#notes; note += 1) {
      for (const set of this.#ending[this.#states[note] ?? 0] ?? noSets) tell(set, this.#froms[note] ?? 0, this.#tos[note] ?? 0);
    }
  }

  /** The hits of a set, in order of place; of several that begin at one token the longest. */
  of(set: number): readonly Span[] {
    const isLater = this.#later.has(set);
    const count = this.#counts[set] ?? 0;
    if (count === 0 && !isLater) return none;
    const before = this.#made[set];
    if (before) return before;
    const spans: Span[] = [];
    const end = this.#ends[set] ?? 0;
    for (let at = end - count; at < end; at += 1) this.#addTo(spans, at);
    const made = isLater ? this.#withLater(spans, this.#walkLater?.().of(set) ?? none) : spans;
    this.#made[set] = made;
    return made;
  }

  /** The first of the hits of a set that is as wanted. Spans are made no further than that. */
  first(set: number, isWanted: (hit: Span) => boolean): Span | undefined {
    const made = this.#made[set] ?? (this.#later.has(set) ? this.of(set) : undefined);
    if (made) return made.find(isWanted);
    const spans: Span[] = [];
    const end = this.#ends[set] ?? 0;
    for (let at = end - (this.#counts[set] ?? 0); at < end; at += 1) {
      this.#addTo(spans, at);
      const isLongest = at + 1 === end || this.#froms[this.#ordered[at + 1] ?? 0] !== this.#froms[this.#ordered[at] ?? 0];
      const hit = isLongest ? spans.pop() : undefined;
      if (hit && isWanted(hit)) return hit;
    }
    return undefined;
  }

  /** Whether any hit of a set overlaps a place. */
  touches(set: number, { from, to }: Span): boolean {
    if (this.#later.has(set)) return this.of(set).some((hit) => hit.from < to && hit.to > from);
    const end = this.#ends[set] ?? 0;
    const begin = end - (this.#counts[set] ?? 0);
    const near = firstWhere(end - begin, (each) => (this.#froms[this.#ordered[begin + each] ?? 0] ?? 0) >= from - BACK);
    for (let at = begin + near; at < end; at += 1) {
      const note = this.#ordered[at] ?? 0;
      if ((this.#froms[note] ?? 0) >= to) return false;
      if ((this.#tos[note] ?? 0) > from) return true;
    }
    return false;
  }

  /** Adds the span at a place of `ordered`. */
  #addTo(spans: Span[], at: number): void {
    const note = this.#ordered[at] ?? 0;
    addTo(spans, this.#froms[note] ?? 0, this.#tos[note] ?? 0, this.#tokens);
  }

  #withLater(spans: readonly Span[], later: readonly Span[]): readonly Span[] {
    const both: Span[] = [];
    for (const { from, to } of [...spans, ...later].sort((one, other) => one.from - other.from)) addTo(both, from, to, this.#tokens);
    return both;
  }
}

/** Adds a span to those before it; of several that begin at one token the longest stays. */
function addTo(spans: Span[], from: number, to: number, tokens: readonly Token[]): void {
  const last = spans.length - 1;
  const isSame = spans[last]?.from === from;
  if (isSame && to <= (spans[last]?.to ?? 0)) return;
  spans[isSame ? last : last + 1] = { from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
