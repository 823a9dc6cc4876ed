// Learns a linear model: squared hinge loss with L2, by dual coordinate descent (Hsieh et al., 2008). Deterministic for a seed.
// Knows rows of numbered features and nothing of words.

/** Rows of features: row `i` has buckets `columns[offsets[i]..offsets[i + 1]]`, each with the row's own value. */
export interface Table {
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  /** 1 where the row has enough words to be scored at all; the others are never flagged and teach nothing. */
  readonly speaks: Uint8Array;
  readonly size: number;
}

export interface Model {
  readonly weights: Float32Array;
  readonly bias: number;
}

/** A small seeded generator (mulberry32), 0 inclusive to 1 exclusive. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
}

/** Score of one row under a model. */
export function scoreRow(table: Table, row: number, model: Model): number {
  let sum = 0;
  const to = table.offsets[row + 1] ?? 0;
  for (let at = table.offsets[row] ?? 0; at < to; at++) sum += model.weights[table.columns[at] ?? 0] ?? 0;
  return sum * (table.values[row] ?? 0) + model.bias;
}

/**
 * @param rows the rows to learn from
 * @param signs +1 or -1 for every row of the table
 * @param costs how much a mistake on each row costs, above 0
 */
export function learn(table: Table, rows: readonly number[], signs: Int8Array, costs: Float32Array, rounds = 12, seed = 1): Model {
  const weights = new Float32Array(table.size);
  const alphas = new Float32Array(signs.length);
  const order = Int32Array.from(rows);
  const random = seeded(seed);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const row of order) {
      const sign = signs[row] ?? 0;
      const slack = 1 / (2 * (costs[row] ?? 1));
      const from = table.offsets[row] ?? 0;
      const to = table.offsets[row + 1] ?? 0;
      const value = table.values[row] ?? 0;
      let sum = 0;
      for (let at = from; at < to; at++) sum += weights[table.columns[at] ?? 0] ?? 0;
      const alpha = alphas[row] ?? 0;
      const gradient = sign * (sum * value + bias) - 1 + alpha * slack;
      const squared = (to - from) * value * value + 1;
      const next = Math.max(0, alpha - gradient / (squared + slack));
      const step = (next - alpha) * sign;
      if (step === 0) continue;
      alphas[row] = next;
      for (let at = from; at < to; at++) {
        const column = table.columns[at] ?? 0;
        weights[column] = (weights[column] ?? 0) + step * value;
      }
      bias += step;
    }
  }
  return { weights, bias };
}
