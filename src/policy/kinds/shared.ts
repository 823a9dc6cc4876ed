// The author of the post that goes out with the draft, quoted or shared, is called one of these.
import { phrasesIn } from './fields.ts';
import { type Kind, needing, type Shape } from './kind.ts';
import { SHARED } from './sights.ts';

export const sharedShape: Shape = { shared: { is: 'phrases' } };

/** The post that is quoted or shared is by somebody whose name or handle holds one of these phrases. */
export const shared: Kind = {
  name: 'shared',
  fields: ['shared'],
  open(value, bench) {
    const set = bench.phrases(phrasesIn(value, 'shared'));
    return needing([[SHARED]], (scene) => (scene.author(set) ? [] : undefined));
  },
};
