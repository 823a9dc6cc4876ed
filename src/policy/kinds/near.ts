// Conditions that hold within so many words of each other, in one sentence unless said otherwise.
import type { Span } from '../text/hits.ts';
import { list, number, words } from './fields.ts';
import { allMayHold, type Kind, needing, type Scene, type Test } from './kind.ts';
import { needsOfAll } from './needs.ts';
import { firstFrom, union } from './spans.ts';

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
      let groups: readonly Span[] | undefined;
      for (const test of tests) {
        const found = test(scene, range);
        if (found === undefined || found.length === 0) return undefined;
        groups = groups === undefined ? found : join(scene, groups, found, within, ordered, sentence);
        if (groups.length === 0) return undefined;
      }
      return groups;
    };
    return needing(needsOfAll(tests.map(({ needs = [] }) => needs)), holds, (scene) => allMayHold(tests, scene));
  },
};

function join(scene: Scene, groups: readonly Span[], spans: readonly Span[], within: number, ordered: boolean, sentence: boolean): readonly Span[] {
  const joined: Span[] = [];
  for (const group of groups) {
    const after = firstFrom(spans, group.to);
    const next = spans[after];
    const before = ordered ? undefined : lastBefore(spans, firstFrom(spans, group.from), group.from);
    for (const other of [next, before]) {
      if (other === undefined || gap(group, other) > within || (sentence && sentenceOf(scene, group) !== sentenceOf(scene, other))) continue;
      joined.push(union(group, other));
      break;
    }
  }
  return joined;
}

/** The nearest span that ends at or before a token. Spans overlap by a few tokens at most, so a few steps back are enough. */
function lastBefore(spans: readonly Span[], index: number, token: number): Span | undefined {
  for (let at = index - 1; at >= 0 && at >= index - 8; at -= 1) {
    const span = spans[at];
    if (span !== undefined && span.to <= token) return span;
  }
  return undefined;
}

function gap(one: Span, other: Span): number {
  return one.from < other.from ? other.from - one.to : one.from - other.to;
}

function sentenceOf(scene: Scene, span: Span): number | undefined {
  return scene.reading.tokens[span.from]?.sentence;
}
