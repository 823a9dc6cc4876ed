// Yes-and-no decisions written so that likely ones take next to nothing: an arithmetic coder whose guesses learn from what came before.
// Six bits to a character, so that JSON and gzip leave it alone. It must not know what the decisions mean.

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SEXTET = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, SIGNS.indexOf(String.fromCharCode(code))));
/** The range is thirty bits wide: five characters. */
const ALL = 0x3fffffff;
const LEADING = 0x3f000000;
/** A guess never goes on learning more slowly than this. */
const SLOWEST = 1 / 400;

/** What guesses decisions. Writer and reader have one each; both learn alike, so both guess alike. */
export interface Guesses {
  /** How likely a decision of this kind is "yes": more than 0, less than 1. */
  yes(kind: number): number;
  /** Learns what the decision guessed last was. */
  learn(said: boolean): void;
}

/** A guess for each kind of decision. */
export class GuessEach implements Guesses {
  readonly #yes: Float64Array;
  readonly #pace: Float64Array;
  #kind = 0;

  /** `kinds`: how many kinds of decision there are. */
  constructor(kinds: number) {
    this.#yes = new Float64Array(kinds).fill(0.5);
    this.#pace = new Float64Array(kinds).fill(0.5);
  }

  yes(kind: number): number {
    this.#kind = kind;
    return this.#yes[kind] ?? 0.5;
  }

  learn(said: boolean): void {
    const kind = this.#kind;
    const yes = this.#yes[kind] ?? 0.5;
    const pace = this.#pace[kind] ?? 0.5;
    this.#yes[kind] = yes + ((said ? 0.9999 : 0.0001) - yes) * pace;
    if (pace > SLOWEST) this.#pace[kind] = pace / (1 + pace);
  }
}

/** What writer and reader share: the range, and how a decision parts it. */
class Decisions {
  protected low = 0;
  protected high = ALL;

  constructor(protected readonly guesses: Guesses) {}

  /** Last unit of the range that means "yes". */
  protected middle(kind: number): number {
    return this.low + Math.floor((this.high - this.low) * this.guesses.yes(kind));
  }

  protected settle(said: boolean, middle: number): void {
    if (said) this.high = middle;
    else this.low = middle + 1;
    this.guesses.learn(said);
  }
}

export class DecisionWriter extends Decisions {
  #text = '';

  /** Writes what is said, and gives it back. */
  write(kind: number, said: boolean): boolean {
    this.settle(said, this.middle(kind));
    while (((this.low ^ this.high) & LEADING) === 0) this.#shift();
    return said;
  }

  /** The text; nothing may be written after it. */
  done(): string {
    for (let n = 0; n < 5; n += 1) this.#shift();
    return this.#text;
  }

  #shift(): void {
    this.#text += SIGNS[this.low >>> 24] ?? '';
    this.low = (this.low << 6) & ALL;
    this.high = ((this.high << 6) & ALL) | 63;
  }
}

export class DecisionReader extends Decisions {
  #value = 0;
  #at = 0;

  readonly #text: string;

  constructor(text: string, guesses: Guesses) {
    super(guesses);
    this.#text = text;
    for (let n = 0; n < 5; n += 1) this.#value = (this.#value << 6) | this.#next();
  }

  /** The next decision; after the last one, anything. Never throws. */
  read(kind: number): boolean {
    const middle = this.middle(kind);
    const said = this.#value <= middle;
    this.settle(said, middle);
    while (((this.low ^ this.high) & LEADING) === 0) {
      this.low = (this.low << 6) & ALL;
      this.high = ((this.high << 6) & ALL) | 63;
      this.#value = ((this.#value << 6) & ALL) | this.#next();
    }
    return said;
  }

  #next(): number {
    const code = this.#text.charCodeAt(this.#at);
    this.#at += 1;
    return SEXTET[code] ?? 0;
  }
}
