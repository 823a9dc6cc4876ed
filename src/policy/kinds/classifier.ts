// What cannot be said in words: the score of one of the on-device classifier's heads.
import { HEADS } from '../classifier/features.ts';
import { number, words } from './fields.ts';
import type { Kind, Shape } from './kind.ts';

export const classifierShape: Shape = { classifier: { is: 'one-of', of: HEADS }, score: { is: 'number', min: 0, max: 1 } };

/** The on-device classifier gives this head at least this score (its own threshold unless said otherwise). */
export const classifier: Kind = {
  name: 'classifier',
  fields: ['classifier', 'score'],
  open(value) {
    const named = words(value, 'classifier')[0];
    const head = HEADS.find((each) => each === named) ?? 'political';
    const least = number(value, 'score', -1);
    return (scene) => {
      const score = scene.scores()?.[head];
      const from = least >= 0 ? least : scene.thresholds?.[head];
      return score !== undefined && from !== undefined && score >= from ? [] : undefined;
    };
  },
};
