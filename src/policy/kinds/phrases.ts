// Any of these phrases stands in the text. Where it must stand (own words, quotation, start of a sentence) and what it must not be are fields.
import { firstWhere } from '../bisect.ts';
import type { Span } from '../text/hits.ts';
import type { Reading } from '../text/token.ts';
import { phrasesIn, words } from './fields.ts';
import { ALL, type Kind, needing, type Scene, type Shape, type Test } from './kind.ts';

/** Words that turn a sentence round, English and Welsh. */
const negations = new Set(
  "not no never don't dont doesn't didn't won't can't cannot isn't aren't wasn't weren't shouldn't wouldn't without nor neither peidiwch paid peidio byth nid nac ni na dim heb ddim".split(
    ' ',
  ),
);
const REACH = 4;

export const phrasesShape: Shape = {
  phrases: { is: 'phrases' },
  /** Dictionary forms of Welsh phrases; their first word is also found in its mutated forms. */
  welsh: { is: 'phrases' },
  /** A hit that touches one of these is no hit. */
  except: { is: 'phrases' },
  in: { is: 'one-of', of: ['anywhere', 'own-words', 'quotation'] },
  negated: { is: 'one-of', of: ['any', 'no', 'only'] },
  at: { is: 'one-of', of: ['anywhere', 'sentence-start', 'draft-start'] },
  /** In a hashtag or out of one. */
  tag: { is: 'one-of', of: ['any', 'no', 'only'] },
};

/** Any of these phrases is in the text. */
export const phrases: Kind = {
  name: 'phrases',
  fields: ['phrases', 'welsh', 'except', 'in', 'negated', 'at', 'tag'],
  open(value, bench) {
    const set = bench.phrases(phrasesIn(value, 'phrases'), phrasesIn(value, 'welsh'));
    const exceptions = phrasesIn(value, 'except');
    const except = exceptions.length > 0 ? bench.phrases(exceptions) : -1;
    const where = words(value, 'in')[0] ?? 'anywhere';
    const negated = words(value, 'negated')[0] ?? 'any';
    const at = words(value, 'at')[0] ?? 'anywhere';
    const tag = words(value, 'tag')[0] ?? 'any';
    const plain = except < 0 && where === 'anywhere' && negated === 'any' && at === 'anywhere' && tag === 'any';
    const isKept = (scene: Scene, hit: Span): boolean =>
      (except < 0 || !scene.touches(except, hit)) &&
      (where === 'anywhere' || quoted(scene.reading, hit) === (where === 'quotation')) &&
      (negated === 'any' || isNegated(scene, hit) === (negated === 'only')) &&
      (tag === 'any' || (scene.reading.tokens[hit.from]?.tag ?? -1) >= 0 === (tag === 'only')) &&
      (at === 'anywhere' || (at === 'draft-start' ? hit.from === 0 : opensSentence(scene.reading, hit)));
    const holds: Test = (scene, range, wanted = ALL) => {
      if (wanted !== ALL && range === scene.whole) {
        const first = scene.first(set, (hit) => plain || isKept(scene, hit));
        return first && [first];
      }
      const hits = scene.hits(set, range);
      const kept = plain ? hits : hits.filter((hit) => isKept(scene, hit));
      return kept.length > 0 ? kept : undefined;
    };
    return needing([[set]], holds, (scene) => scene.saw(set));
  },
};

/** Whether a hit lies inside quoted speech. */
export function quoted(reading: Reading, hit: Span): boolean {
  const { quotations } = reading;
  const quotation = quotations[firstWhere(quotations.length, (at) => (quotations[at]?.end ?? 0) >= hit.end)];
  return quotation !== undefined && quotation.start <= hit.start && hit.end <= quotation.end;
}

function opensSentence(reading: Reading, hit: Span): boolean {
  let at = hit.from - 1;
  const sentence = reading.tokens[hit.from]?.sentence;
  while (at >= 0 && reading.tokens[at]?.sentence === sentence && reading.tokens[at]?.kind !== 'word') at -= 1;
  return at < 0 || reading.tokens[at]?.sentence !== sentence;
}

function isNegated(scene: Scene, hit: Span): boolean {
  const { tokens } = scene.reading;
  const sentence = tokens[hit.from]?.sentence;
  for (let at = hit.from - 1; at >= 0 && at >= hit.from - REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    // "NI" is National Insurance; Welsh "ni" is "not".
    if (negations.has(token.word) && !(token.word === 'ni' && token.casing === 'upper')) return true;
  }
  return false;
}
