// Conditions that all hold inside one sentence. The first must say where (phrases, an entity …); the others may be `not`.
import type { Span } from '../text/hits.ts';
import { list } from './fields.ts';
import { ALL, allMayHold, type Kind, needing, type Range, type Scene, type Shape, type Test, WHETHER } from './kind.ts';
import { needsOfAll } from './needs.ts';

export const sentenceShape: Shape = { sentence: { is: 'conditions', least: 2 } };

/** These conditions all hold in one sentence; begin with one that names words. */
export const sentence: Kind = {
  name: 'sentence',
  fields: ['sentence'],
  open(value, bench) {
    const tests = list(value, 'sentence').map((condition) => bench.test(condition));
    const [first, ...others] = tests;
    const holds: Test = (scene, range, wanted = ALL) => {
      if (!allMayHold(tests, scene)) return undefined;
      const anchors = first?.(scene, range);
      if (anchors === undefined || anchors.length === 0) return undefined;
      const held: Span[] = [];
      let before: Range | undefined;
      let holds = false;
      for (const anchor of anchors) {
        if (before === undefined || anchor.from >= before.to) {
          before = around(scene, anchor);
          holds = others.every((test) => test(scene, before ?? range, WHETHER) !== undefined);
        }
        if (holds) held.push(anchor);
        if (holds && wanted !== ALL) break;
      }
      return held.length > 0 ? held : undefined;
    };
    return needing(needsOfAll(tests.map(({ needs = [] }) => needs)), holds, (scene) => allMayHold(tests, scene));
  },
};

/** The sentence a span begins in. */
function around(scene: Scene, span: Span): Range {
  const { tokens } = scene.reading;
  const number = tokens[span.from]?.sentence;
  let from = span.from;
  let to = Math.max(span.to, span.from + 1);
  while (from > 0 && tokens[from - 1]?.sentence === number) from -= 1;
  while (to < tokens.length && tokens[to]?.sentence === number) to += 1;
  return { from, to };
}
