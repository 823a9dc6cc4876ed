// Where phrases were found, noted down as bare numbers while a text is walked; spans are made only of those that somebody asks for.
import type { Token } from './token.ts';

/** Where something stands: token indexes (`to` is the one after) and UTF-16 offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const none: readonly Span[] = [];

/** Good for one text at a time: `begin` forgets the one before, and keeps its room. */
export class Hits {
  /** Sets that have hits, each once. */
  readonly found: number[] = [];
  private tokens: readonly Token[] = [];
  /** For each set one more than the number of its last note; 0 for none. A note knows the one before it of its set. */
  private last = new Int32Array(0);
  private before = new Int32Array(256);
  private froms = new Int32Array(256);
  private tos = new Int32Array(256);
  private notes = 0;
  private made: (readonly Span[] | undefined)[] = [];

  /** Forgets every note. `sets`: how many sets there are. */
  begin(sets: number, tokens: readonly Token[]): void {
    const { found, last, made } = this;
    if (last.length < sets) {
      this.last = new Int32Array(sets);
      this.made = new Array<undefined>(sets).fill(undefined);
    } else {
      for (const set of found) {
        last[set] = 0;
        made[set] = undefined;
      }
    }
    found.length = 0;
    this.notes = 0;
    this.tokens = tokens;
  }

  /** Takes a note. Places come in order; of several that begin at one token the longest counts. */
  note(set: number, from: number, to: number): void {
    const last = this.last[set] ?? 0;
    if (last === 0) this.found.push(set);
    else if (this.froms[last - 1] === from) {
      if (to > (this.tos[last - 1] ?? 0)) this.tos[last - 1] = to;
      return;
    }
    if (this.notes === this.froms.length) this.grow();
    const note = this.notes;
    this.before[note] = last;
    this.froms[note] = from;
    this.tos[note] = to;
    this.notes = note + 1;
    this.last[set] = note + 1;
  }

  /** Whether a set has any. */
  has(set: number): boolean {
    return (this.last[set] ?? 0) > 0;
  }

  /** The hits of a set, in order of place. */
  of(set: number): readonly Span[] {
    let note = this.last[set] ?? 0;
    if (note === 0) return none;
    const before = this.made[set];
    if (before) return before;
    const spans: Span[] = [];
    for (; note > 0; note = this.before[note - 1] ?? 0) {
      const from = this.froms[note - 1] ?? 0;
      const to = this.tos[note - 1] ?? 0;
      spans.push({ from, to, start: this.tokens[from]?.start ?? 0, end: this.tokens[to - 1]?.end ?? 0 });
    }
    spans.reverse();
    this.made[set] = spans;
    return spans;
  }

  private grow(): void {
    this.before = doubled(this.before);
    this.froms = doubled(this.froms);
    this.tos = doubled(this.tos);
  }
}

function doubled(notes: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(notes.length * 2);
  larger.set(notes);
  return larger;
}
