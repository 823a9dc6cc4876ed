// Builds one word letter by letter: its hash and the hashes of its five-letter pieces, edges of the word included.
// It keeps no word, only numbers.

const SEED = 0x811c9dc5;
const PIECE_SEED = 0x3c6ef372;
const EDGE = 0x7c;
/** Letters in a piece. Pieces let "canvassed" and "canvassing" share what was learned. */
const PIECE = 5;
/** Longer runs of letters are noise: from here on a word's letters count for nothing more. */
const LONGEST = 40;

function grow(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** FNV-1a of a word of a–z letters. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = grow(hash, word.charCodeAt(i));
  return hash | 0;
}

export class WordBuilder {
  readonly #letters = new Uint8Array(LONGEST + 2);
  #length = 0;
  #hash = SEED;

  start(): void {
    this.#letters[0] = EDGE;
    this.#length = 1;
    this.#hash = SEED;
  }

  /** @param letter code of a lower-case letter, 97..122 */
  add(letter: number): void {
    if (this.#length > LONGEST) return;
    this.#letters[this.#length++] = letter;
    this.#hash = grow(this.#hash, letter);
  }

  /** The word's hash; its pieces are put at the end of `pieces`. */
  finish(pieces: number[]): number {
    this.#letters[this.#length++] = EDGE;
    for (let from = 0; from + PIECE <= this.#length; from++) {
      let hash = PIECE_SEED;
      for (let at = from; at < from + PIECE; at++) hash = grow(hash, this.#letters[at] ?? 0);
      pieces.push(hash | 0);
    }
    return this.#hash | 0;
  }
}
