// The weights of a head as a policy carries them: the same steps as trained, in a sixth of the characters.
import { DecisionReader, DecisionWriter } from './decisions.ts';
import { eachHead, type Head } from './features.ts';
import { type ClassifierWeights, type HeadCurve, type HeadWeights, LEVELS, MIDDLE } from './weights.ts';

export interface PackedHead extends HeadCurve {
  readonly packed: string;
  /** `sumOf` the packed text: damage is seen without unpacking. */
  readonly sum: number;
}

export interface PackedWeights extends Readonly<Record<Head, PackedHead>> {
  readonly features: number;
}

/** Kinds of decision: is there a weight (after none, after one), is it negative, and is it more than so many steps. */
const THERE = 0;
const NEGATIVE = 2;
const MORE = 3;
const KINDS = MORE + LEVELS.length;

/** Pure. The inverse is {@link unpackedLevels}. */
export function packWeights(weights: ClassifierWeights): PackedWeights {
  return { features: weights.features, ...eachHead((head) => packHead(weights[head])) };
}

function packHead({ levels, ...curve }: HeadWeights): PackedHead {
  const writer = new DecisionWriter(KINDS);
  let before = 0;
  for (const sign of levels) {
    const level = LEVELS.indexOf(sign) - MIDDLE;
    writer.write(THERE + before, level !== 0);
    before = level === 0 ? 0 : 1;
    if (level === 0) continue;
    writer.write(NEGATIVE, level < 0);
    const size = Math.abs(level);
    for (let steps = 1; steps < MIDDLE; steps += 1) {
      writer.write(MORE + steps, size > steps);
      if (size === steps) break;
    }
  }
  const packed = writer.done();
  return { ...curve, packed, sum: sumOf(packed) };
}

/** The weight of each bucket, in steps. */
export function unpackedLevels({ bits, packed }: PackedHead): Int8Array {
  const reader = new DecisionReader(packed, KINDS);
  const levels = new Int8Array(2 ** bits);
  let before = 0;
  for (let bucket = 0; bucket < levels.length; bucket += 1) {
    const there = reader.read(THERE + before);
    before = there ? 1 : 0;
    if (!there) continue;
    const negative = reader.read(NEGATIVE);
    let size = 1;
    while (size < MIDDLE && reader.read(MORE + size)) size += 1;
    levels[bucket] = negative ? -size : size;
  }
  return levels;
}

/** FNV-1a over the characters. */
export function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
