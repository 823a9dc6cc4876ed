// The classifier of a policy, its weights unpacked when a rule first asks: most pages never do, and unpacking costs more than all the rules.

import { eachHead } from './classifier/features.ts';
import { type Classifier, classifierOf } from './classifier/index.ts';
import { type PackedHead, type PackedWeights, sumOf, unpackedHeads } from './classifier/packed.ts';
import { FEATURES_VERSION, withSteps } from './classifier/weights.ts';

/**
 * The classifier of a policy's packed weights, undefined where there are none.
 * @throws RangeError when the weights belong to another version of the features or are damaged
 */
export function classifierWhenAsked(given: unknown): Classifier | undefined {
  if (given === undefined || given === null) return undefined;
  const { features, ...heads } = given as Partial<PackedWeights>;
  if (features !== FEATURES_VERSION) throw new RangeError(`classifier weights of features ${String(features)}, not ${FEATURES_VERSION}`);
  const packed = eachHead((head) => {
    const each = heads[head];
    if (!sound(each)) throw new RangeError(`classifier weights of ${head} are damaged`);
    return each;
  });
  let opened: Classifier | undefined;
  const asked = (): Classifier => {
    if (opened === undefined) {
      const levels = unpackedHeads(packed);
      opened = classifierOf(eachHead((head) => withSteps(head, packed[head], levels[head])));
    }
    return opened;
  };
  return {
    thresholds: eachHead((head) => packed[head].threshold),
    classify: (text) => asked().classify(text),
    counted: (text, head) => asked().counted(text, head),
  };
}

/** Whether one head will unpack to what was packed. */
function sound(head: PackedHead | undefined): head is PackedHead {
  return head !== undefined && head.bits >= 1 && head.bits <= 20 && typeof head.packed === 'string' && sumOf(head.packed) === head.sum;
}
