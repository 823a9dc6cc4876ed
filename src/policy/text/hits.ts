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

export class Hits {
  /** Sets that have hits, each once. */
  readonly found: number[] = [];
  /** For each set one more than the number of its last note; 0 for none. A note knows the one before it of its set. */
  private readonly last: Int32Array;
  private readonly before: number[] = [];
  private readonly froms: number[] = [];
  private readonly tos: number[] = [];
  private readonly made: (readonly Span[] | undefined)[] = [];

  constructor(
    sets: number,
    private readonly tokens: readonly Token[],
  ) {
    this.last = new Int32Array(sets);
  }

  /** Takes a note. Places come in order; of several that begin at one token the longest counts. */
  note(set: number, from: number, to: number): void {
    const last = this.last[set] ?? 0;
    if (last === 0) this.found.push(set);
    else if (this.froms[last - 1] === from) {
      if (to > (this.tos[last - 1] ?? 0)) this.tos[last - 1] = to;
      return;
    }
    this.before.push(last);
    this.froms.push(from);
    this.tos.push(to);
    this.last[set] = this.froms.length;
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
}
