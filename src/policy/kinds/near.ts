// Conditions that hold within so many words of each other, in one sentence unless said otherwise.
import type { Span } from '../text/hits.ts';
import { list, number, words } from './fields.ts';
import { allMayHold, type Kind, needing, type Scene, type Test } from './kind.ts';
import { needsOfAll } from './needs.ts';
import { union } from './spans.ts';

/** Places that stand together so far, and which of the conditions they fulfil: one bit for each. */
interface Chain extends Span {
  readonly holds: number;
}

/** These conditions hold within so many words of each other. */
export const near: Kind = {
  name: 'near',
  fields: {
    near: { is: 'conditions', least: 2 },
    /** Most words between one and the next. */
    within: { is: 'number', min: 0, max: 40 },
    order: { is: 'one-of', of: ['any', 'as-written'] },
    across: { is: 'one-of', of: ['sentence', 'draft'] },
  },
  open(value, bench) {
    const tests = list(value, 'near').map((condition) => bench.test(condition));
    const within = number(value, 'within', 6);
    const ordered = words(value, 'order')[0] === 'as-written';
    const sentence = words(value, 'across')[0] !== 'draft';
    const holds: Test = (scene, range) => {
      if (!allMayHold(tests, scene)) return undefined;
      const spans: Chain[] = [];
      let next = 1;
      for (const test of tests) {
        const found = test(scene, range);
        if (found === undefined || found.length === 0) return undefined;
        for (const span of found) spans.push({ ...span, holds: next });
        next *= 2;
      }
      const held: Span[] = [];
      /** By what they hold: chains in order of their ends. */
      const chains = new Map<number, Chain[]>();
      for (const span of spans.sort((one, other) => one.from - other.from)) {
        const { from, holds } = span;
        const grown = [span];
        for (const [has, ended] of chains) {
          if (ordered ? has !== holds - 1 : has & holds) continue;
          const last = ended.findLast(({ to }) => to <= from);
          if (last && from - last.to <= within && !(sentence && sentenceOf(scene, last) !== sentenceOf(scene, span)))
            grown.push({ ...union(last, span), holds: has + holds });
        }
        for (const chain of grown) {
          const like = chains.get(chain.holds);
          if (chain.holds === next - 1) {
            held.push(chain);
            chains.clear();
          } else if (like) like.push(chain);
          else chains.set(chain.holds, [chain]);
        }
      }
      return held.length > 0 ? held : undefined;
    };
    return needing(needsOfAll(tests.map(({ needs = [] }) => needs)), holds, (scene) => allMayHold(tests, scene));
  },
};

function sentenceOf(scene: Scene, span: Span): number | undefined {
  return scene.reading.tokens[span.from]?.sentence;
}
