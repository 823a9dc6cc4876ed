// The classifier of a policy, its weights unpacked when a rule first asks: most pages never do, and unpacking costs more than all the rules.
import { type Classifier, classifierOf } from './classifier/index.ts';
import { type PackedHead, type PackedWeights, sumOf, unpackedLevels } from './classifier/packed.ts';
import { FEATURES_VERSION, withSteps } from './classifier/weights.ts';

/**
 * The classifier of a policy's packed weights, undefined where there are none.
 * @throws RangeError when the weights belong to another version of the features or are damaged
 */
export function classifierWhenAsked(given: unknown): Classifier | undefined {
  if (given === undefined || given === null) return undefined;
  const { features, political, personalVoice } = given as Partial<PackedWeights>;
  if (features !== FEATURES_VERSION) throw new RangeError(`classifier weights of features ${String(features)}, not ${FEATURES_VERSION}`);
  if (!sound(political) || !sound(personalVoice)) throw new RangeError('classifier weights are damaged');
  let opened: Classifier | undefined;
  const asked = (): Classifier => {
    opened ??= classifierOf(
      withSteps('political', political, unpackedLevels(political)),
      withSteps('personalVoice', personalVoice, unpackedLevels(personalVoice)),
    );
    return opened;
  };
  return {
    thresholds: { political: political.threshold, personalVoice: personalVoice.threshold },
    classify: (text) => asked().classify(text),
    counted: (text, head) => asked().counted(text, head),
  };
}

/** Whether one head will unpack to what was packed. */
function sound(head: PackedHead | undefined): head is PackedHead {
  return head !== undefined && head.bits >= 1 && head.bits <= 20 && typeof head.packed === 'string' && sumOf(head.packed) === head.sum;
}
