// Where phrases were found, noted down as bare numbers while a text is walked; spans are made only of those that somebody asks for.
import { enlarged } from './enlarged.ts';
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
/** In place of a link: a set that is walked for when it is asked for. */
const LATER = -1;
/** Room to put notes in order; needed by one set at a time. */
let scratch = new Int32Array(64);

/** Good for one text at a time: `begin` forgets the one before, and keeps its room. */
export class Hits {
  /** What of the text stands for several words at once. */
  readonly wides = new Wides();
  #tokens: readonly Token[] = [];
  /** A note is of a state, in which several sets may end; it knows the one before it of its state. Numbers count from 1. */
  #last = new Int32Array(256);
  readonly #before: number[] = [];
  readonly #ofState: number[] = [];
  readonly #froms: number[] = [];
  readonly #tos: number[] = [];
  #notes = 0;
  #ending: readonly (readonly number[])[] = [];
  readonly #noted: number[] = [];
  #states = 0;
  /** By set: the states with notes in which it ends, as a chain of links. Numbers count from 1. */
  #heads = new Int32Array(0);
  readonly #linkStates: number[] = [];
  readonly #linkNexts: number[] = [];
  #links = 0;
  #seen = new Int32Array(0);
  #sets = 0;
  #made: (readonly Span[] | undefined)[] = [];
  #later: ReadonlySet<number> = new Set();
  #walkLater: (() => Hits) | undefined;

  /** Forgets every note. */
  begin(tokens: readonly Token[]): void {
    const last = this.#last;
    const made = this.#made;
    const heads = this.#heads;
    const noted = this.#noted;
    for (let at = 0; at < this.#states; at += 1) last[noted[at] ?? 0] = 0;
    for (let at = 0; at < this.#sets; at += 1) {
      const set = this.#seen[at] ?? 0;
      heads[set] = 0;
      made[set] = undefined;
    }
    this.#sets = this.#states = this.#links = this.#notes = 0;
    this.#tokens = tokens;
    this.#walkLater = undefined;
  }

  /** Takes a note: what ends in this state stands here. Places come in order of where they begin. */
  note(state: number, from: number, to: number): void {
    if (state >= this.#last.length) this.#last = enlarged(this.#last, state);
    const before = this.#last[state] ?? 0;
    if (before === 0) {
      this.#noted[this.#states] = state;
      this.#states += 1;
    }
    const note = this.#notes;
    this.#before[note] = before;
    this.#ofState[note] = state;
    this.#froms[note] = from;
    this.#tos[note] = to;
    this.#notes = note + 1;
    this.#last[state] = note + 1;
  }

  /** No more notes will be taken. `ending`: which sets end in each state, of `sets` in all. The `later` sets have hits besides, found when asked for. */
  done(ending: readonly (readonly number[])[], sets: number, later: ReadonlySet<number> = this.#later, walkLater?: () => Hits): void {
    if (this.#heads.length < sets) {
      this.#heads = new Int32Array(sets);
      this.#seen = new Int32Array(sets);
      this.#made = new Array<undefined>(sets).fill(undefined);
    }
    this.#ending = ending;
    for (let at = 0; at < this.#states; at += 1) {
      const state = this.#noted[at] ?? 0;
      const sets = ending[state] ?? [];
      for (let each = 0; each < sets.length; each += 1) this.#link(sets[each] ?? 0, state);
    }
    this.#later = later;
    this.#walkLater = walkLater;
    for (const set of later) {
      if (this.#heads[set] !== 0) continue;
      this.#see(set);
      this.#heads[set] = LATER;
    }
  }

  /** Sets that have hits, each once; the `later` ones may have some. */
  get found(): Int32Array {
    return this.#seen.subarray(0, this.#sets);
  }

  #see(set: number): void {
    this.#seen[this.#sets] = set;
    this.#sets += 1;
  }

  /** Whether a set has any. */
  has(set: number): boolean {
    const head = this.#heads[set] ?? 0;
    return head > 0 || (head === LATER && this.of(set).length > 0);
  }

  /** Every set with every place of it, in order of where they begin; of several that begin at one token not only the longest. */
  each(tell: (set: number, from: number, to: number) => void): void {
    for (let note = 0; note < this.#notes; note += 1) {
      for (const set of this.#ending[this.#ofState[note] ?? 0] ?? []) tell(set, this.#froms[note] ?? 0, this.#tos[note] ?? 0);
    }
  }

  /** The hits of a set, in order of place; of several that begin at one token the longest. */
  of(set: number): readonly Span[] {
    if ((this.#heads[set] ?? 0) === 0) return none;
    const before = this.#made[set];
    if (before) return before;
    let notes = scratch;
    let count = 0;
    let states = 0;
    for (let link = this.#heads[set] ?? 0; link > 0; link = this.#linkNexts[link - 1] ?? 0) {
      states += 1;
      for (let note = this.#last[this.#linkStates[link - 1] ?? 0] ?? 0; note > 0; note = this.#before[note - 1] ?? 0) {
        if (count === notes.length) notes = scratch = enlarged(notes, count);
        notes[count] = note - 1;
        count += 1;
      }
    }
    // Notes are in order of where they begin, those of one state the other way round.
    if (states > 1) notes.subarray(0, count).sort();
    const spans: Span[] = [];
    for (let at = 0; at < count; at += 1) {
      const note = notes[states > 1 ? at : count - 1 - at] ?? 0;
      addTo(spans, this.#froms[note] ?? 0, this.#tos[note] ?? 0, this.#tokens);
    }
    this.#made[set] = this.#later.has(set) ? this.#withLater(spans, this.#walkLater?.().of(set) ?? []) : spans;
    return this.#made[set] ?? none;
  }

  #withLater(spans: readonly Span[], later: readonly Span[]): readonly Span[] {
    const both: Span[] = [];
    for (const { from, to } of [...spans, ...later].sort((one, other) => one.from - other.from)) addTo(both, from, to, this.#tokens);
    return both;
  }

  #link(set: number, state: number): void {
    const next = this.#heads[set] ?? 0;
    if (next === 0) this.#see(set);
    this.#linkStates[this.#links] = state;
    this.#linkNexts[this.#links] = next;
    this.#links += 1;
    this.#heads[set] = this.#links;
  }
}

/** Adds a span to those before it; of several that begin at one token the longest stays. */
function addTo(spans: Span[], from: number, to: number, tokens: readonly Token[]): void {
  const last = spans.length - 1;
  const isSame = spans[last]?.from === from;
  if (isSame && to <= (spans[last]?.to ?? 0)) return;
  spans[isSame ? last : last + 1] = { from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
