// Builds one word letter by letter: its hash and the codes of its five-letter pieces, edges of the word included.
// It keeps no word, only numbers.

const SEED = 0x811c9dc5;
const EDGE = 27;
/** Letters in a piece. Pieces let "canvassed" and "canvassing" share what was learned. */
const PIECE = 5;
/** Five letters of five bits each. */
const PIECE_MASK = 0x1ffffff;
/** Keeps pieces apart from words in the buckets. */
const PIECE_SALT = 0x3c6ef372;
/** Longer runs of letters are noise: from here on a word's letters count for nothing more. */
const LONGEST = 40;

/** FNV-1a of a word of a–z letters. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

export class WordBuilder {
  private length = 0;
  private hash = SEED;
  private piece = EDGE;

  /** @param pieces where the codes of the pieces go, in order */
  constructor(private readonly pieces: number[]) {}

  start(): void {
    this.length = 1;
    this.hash = SEED;
    this.piece = EDGE;
  }

  /** @param letter code of a lower-case letter, 97..122 */
  add(letter: number): void {
    if (this.length > LONGEST) return;
    this.hash = Math.imul(this.hash ^ letter, 0x01000193);
    this.grow(letter - 96);
  }

  /** The word's hash. */
  finish(): number {
    this.grow(EDGE);
    return this.hash | 0;
  }

  private grow(symbol: number): void {
    this.piece = ((this.piece << 5) | symbol) & PIECE_MASK;
    this.length++;
    if (this.length >= PIECE) this.pieces.push(this.piece ^ PIECE_SALT);
  }
}
