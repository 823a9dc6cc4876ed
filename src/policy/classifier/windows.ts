// A reading cut into windows, and the features of each, gathered once however many heads ask.
// It must not know any weight.
import { type Head, visitFeatures, visitLooks } from './features.ts';
import type { Reading } from './reading.ts';
import type { Seen } from './seen.ts';

/** Words in one window. The heads learned from posts of this length; a long text is as telling as its most telling part. */
export const WINDOW = 80;
const STRIDE = 40;

/** Of an opened head, what its features depend on. */
interface Asking {
  readonly head: Head;
  readonly shift: number;
  readonly seen: Seen;
}

export class Windows {
  readonly count: number;
  private shift = -1;
  private kept: (Int32Array | undefined)[] = [];

  constructor(readonly reading: Reading) {
    this.count = 1 + Math.max(0, Math.ceil((reading.words.length - STRIDE) / STRIDE) - 1);
  }

  /** Words `from` (inclusive) to `to` (exclusive) of a window. */
  span(at: number): { readonly from: number; readonly to: number } {
    const from = at * STRIDE;
    return { from, to: Math.min(this.reading.words.length, from + WINDOW) };
  }

  /** The buckets of a window's features, each once. All heads but the voice's hear the same; it passes over quotations and looks at the writing. */
  buckets(at: number, asking: Asking): Int32Array {
    if (asking.head === 'personalVoice') return this.quotes(at) ? this.gathered(at, asking) : this.withLooks(at, asking);
    if (this.shift !== asking.shift) {
      this.shift = asking.shift;
      this.kept = [];
    }
    const before = this.kept[at];
    if (before) return before;
    const made = this.gathered(at, asking);
    this.kept[at] = made;
    return made;
  }

  private quotes(at: number): boolean {
    const { from, to } = this.span(at);
    for (let word = from; word < to; word += 1) if (this.reading.quoted[word]) return true;
    return false;
  }

  /** For the voice, where nothing is quoted: what every head hears, and the looks. */
  private withLooks(at: number, asking: Asking): Int32Array {
    const heard = this.buckets(at, { ...asking, head: 'political' });
    const looks: number[] = [];
    visitLooks(this.reading, (hash) => {
      const bucket = hash >>> asking.shift;
      if (!heard.includes(bucket) && !looks.includes(bucket)) looks.push(bucket);
    });
    if (looks.length === 0) return heard;
    const all = new Int32Array(heard.length + looks.length);
    all.set(heard);
    all.set(looks, heard.length);
    return all;
  }

  private gathered(at: number, { head, shift, seen }: Asking): Int32Array {
    const { from, to } = this.span(at);
    const buckets: number[] = [];
    seen.restart();
    visitFeatures(this.reading, head, from, to, (hash) => {
      const bucket = hash >>> shift;
      if (seen.first(bucket)) buckets.push(bucket);
    });
    return Int32Array.from(buckets);
  }
}
