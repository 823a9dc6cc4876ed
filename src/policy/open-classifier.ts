// The classifier of a policy, its weights decoded when a rule first asks: most pages never do, and decoding costs more than all the rules.
import { type Classifier, type ClassifierWeights, openClassifier } from './classifier/index.ts';
import { FEATURES_VERSION, type HeadWeights } from './classifier/weights.ts';

/**
 * The classifier of trained weights, undefined where there are none.
 * @throws RangeError when the weights belong to another version of the features or are damaged
 */
export function classifierWhenAsked(given: unknown): Classifier | undefined {
  if (given === undefined || given === null) return undefined;
  const weights = given as ClassifierWeights;
  if (weights.features !== FEATURES_VERSION || !sound(weights.political) || !sound(weights.personalVoice)) return openClassifier(weights);
  let opened: Classifier | undefined;
  const asked = (): Classifier => {
    opened ??= openClassifier(weights);
    return opened;
  };
  return {
    thresholds: { political: weights.political.threshold, personalVoice: weights.personalVoice.threshold },
    classify: (text) => asked().classify(text),
    counted: (text, head) => asked().counted(text, head),
  };
}

/** Whether one head will decode without a fault; a damaged one is opened at once, so that its fault is heard at once. */
function sound({ bits, levels }: HeadWeights): boolean {
  return bits >= 1 && bits <= 20 && levels.length === 2 ** bits && /^[a-zA-Z0]*$/.test(levels);
}
