// The author of the post that goes out with the draft, quoted or shared, is called one of these.
import { phrasesIn } from './fields.ts';
import { type Kind, needing } from './kind.ts';
import { SHARED } from './sights.ts';

/** The post that is quoted or shared is by somebody whose name or handle holds one of these phrases. */
export const shared: Kind = {
  name: 'shared',
  fields: { shared: { is: 'phrases' } },
  open(value, bench) {
    const set = bench.phrases(phrasesIn(value, 'shared'));
    return needing([[SHARED]], (scene) => (scene.author(set) ? [] : undefined));
  },
};
