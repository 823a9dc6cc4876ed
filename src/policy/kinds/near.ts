// Conditions that hold within so many words of each other, in one sentence unless said otherwise.
import type { Span } from '../text/hits.ts';
import { list, number, words } from './fields.ts';
import { ALL, allMayHold, type Kind, needing, type Scene, type Shape, type Test } from './kind.ts';
import { needsOfAll } from './needs.ts';
import { union } from './spans.ts';

/** Places that stand together so far, and which of the conditions they fulfil: one bit for each. */
interface Chain extends Span {
  readonly holds: number;
}

export const nearShape: Shape = {
  near: { is: 'conditions', least: 2 },
  /** Most words between one and the next. */
  within: { is: 'number', min: 0, max: 40 },
  order: { is: 'one-of', of: ['any', 'as-written'] },
  across: { is: 'one-of', of: ['sentence', 'draft'] },
};

/** These conditions hold within so many words of each other. */
export const near: Kind = {
  name: 'near',
  fields: ['near', 'within', 'order', 'across'],
  open(value, bench) {
    const tests = list(value, 'near').map((condition) => bench.test(condition));
    const within = number(value, 'within', 6);
    const ordered = words(value, 'order')[0] === 'as-written';
    const sentence = words(value, 'across')[0] !== 'draft';
    const holds: Test = (scene, range, wanted = ALL) => {
      if (!allMayHold(tests, scene)) return undefined;
      const groups: (readonly Span[])[] = [];
      for (const test of tests) {
        const found = test(scene, range);
        if (found === undefined || found.length === 0) return undefined;
        groups.push(found);
      }
      const joins = (last: Span, span: Span): boolean => span.from - last.to <= within && !(sentence && sentenceOf(scene, last) !== sentenceOf(scene, span));
      const most = wanted === ALL ? Number.POSITIVE_INFINITY : 1;
      const held = groups.length === 2 ? pairs(groups[0] ?? [], groups[1] ?? [], ordered, joins, most) : chained(groups, ordered, joins, most);
      return held.length > 0 ? held : undefined;
    };
    return needing(needsOfAll(tests.map(({ needs = [] }) => needs)), holds, (scene) => allMayHold(tests, scene));
  },
};

type Joins = (last: Span, span: Span) => boolean;

/** Places where one of each group stand together, for any number of groups; the first of them when there are more than `most`. */
function chained(groups: readonly (readonly Span[])[], ordered: boolean, joins: Joins, most: number): Span[] {
  const spans: Chain[] = [];
  let next = 1;
  for (const group of groups) {
    for (const { from, to, start, end } of group) spans.push({ from, to, start, end, holds: next });
    next *= 2;
  }
  const held: Span[] = [];
  /** By what they hold: chains in order of their ends. */
  const chains = new Map<number, Chain[]>();
  for (const span of spans.sort((one, other) => one.from - other.from)) {
    if (held.length === most) break;
    const { from, holds } = span;
    const grown = [span];
    for (const [has, ended] of chains) {
      if (ordered ? has !== holds - 1 : has & holds) continue;
      const last = ended.findLast(({ to }) => to <= from);
      if (last && joins(last, span)) grown.push({ ...union(last, span), holds: has + holds });
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
  return held;
}

/** The same for two groups, as most rules have: both are in order of place, are walked side by side, and nothing is written down but what is found. */
function pairs(ones: readonly Span[], others: readonly Span[], ordered: boolean, joins: Joins, most: number): Span[] {
  const held: Span[] = [];
  let [one, other, freeOne, freeOther] = [0, 0, 0, 0];
  for (;;) {
    const a = ones[one];
    const b = others[other];
    const isOne = b === undefined || (a !== undefined && a.from <= b.from);
    const span = isOne ? a : b;
    if (span === undefined || held.length === most) return held;
    const last = isOne ? (ordered ? undefined : lastBefore(others, freeOther, other, span.from)) : lastBefore(ones, freeOne, one, span.from);
    if (isOne) one += 1;
    else other += 1;
    if (last === undefined || !joins(last, span)) continue;
    held.push(union(last, span));
    freeOne = one;
    freeOther = other;
  }
}

/** The last of the spans `first` (inclusive) to `end` (exclusive) that ends before a token. */
function lastBefore(spans: readonly Span[], first: number, end: number, token: number): Span | undefined {
  for (let at = end - 1; at >= first; at -= 1) {
    const span = spans[at];
    if (span !== undefined && span.to <= token) return span;
  }
  return undefined;
}

function sentenceOf(scene: Scene, span: Span): number | undefined {
  return scene.reading.tokens[span.from]?.sentence;
}
