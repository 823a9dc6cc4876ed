// The rules of this very version, as a device with it would merge a pack into them.
import type { Core } from '../../packs/index.ts';
import { once } from '../../policy/once.ts';
import { readWeights, rulesFolder } from '../core.ts';
import { readFolder } from '../rule/folder.ts';

/** Read once in a run: reading and checking every rule takes a while. */
export const shippedCore: () => Core = once(() => {
  const { rules, lists } = readFolder(rulesFolder());
  return { rules: rules.map(({ rule }) => rule), lists, weights: readWeights(rulesFolder()) };
});
