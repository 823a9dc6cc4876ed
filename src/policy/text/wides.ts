// Where in a text something of several words stands that a phrase names with one symbol: an item of a list, a name.

/** A symbol that stands for several words. */
export interface Named {
  readonly number: number;
  readonly symbols: readonly string[];
}

/** Good for one text at a time: `begin` forgets the one before, and keeps its room. */
export class Wides {
  /** By token: the place noted last that begins there, which knows the one before it. Places count from 1. */
  #last = new Int32Array(256);
  readonly #before: number[] = [0];
  readonly #named: Named[] = [];
  readonly #tos: number[] = [0];
  #places = 0;

  /** Forgets every place; the next text has so many tokens. */
  begin(tokens: number): void {
    if (tokens > this.#last.length) this.#last = new Int32Array(tokens * 2);
    else this.#last.fill(0, 0, tokens);
    this.#places = 0;
  }

  /** Notes a place. Of several of one name that begin at one token the longest counts. */
  add(from: number, to: number, named: Named): void {
    const last = this.lastAt(from);
    for (let place = last; place > 0; place = this.before(place)) {
      if (this.#named[place] !== named) continue;
      if (to > this.to(place)) this.#tos[place] = to;
      return;
    }
    this.#places += 1;
    this.#before[this.#places] = last;
    this.#named[this.#places] = named;
    this.#tos[this.#places] = to;
    this.#last[from] = this.#places;
  }

  /** The place noted last that begins at a token; 0 when there is none. */
  lastAt(token: number): number {
    return this.#last[token] ?? 0;
  }

  /** The place noted before it at the same token; 0 when there is none. */
  before(place: number): number {
    return this.#before[place] ?? 0;
  }

  /** The token after it. */
  to(place: number): number {
    return this.#tos[place] ?? 0;
  }

  named(place: number): Named | undefined {
    return this.#named[place];
  }
}
