// all, any, not: the three ways to put conditions together.
import type { Span } from '../text/hits.ts';
import { list } from './fields.ts';
import { ALL, allMayHold, type Kind, needing, oneMayHold, type Shape, type Test, WHETHER } from './kind.ts';
import { needsOfAll, needsOfAny } from './needs.ts';

export const allShape: Shape = { all: { is: 'conditions', least: 1 } };

/** Every one of these conditions holds somewhere in the draft. */
export const all: Kind = {
  name: 'all',
  fields: ['all'],
  open(value, bench) {
    const tests = list(value, 'all').map((condition) => bench.test(condition));
    // What takes long to say, such as a score, is asked only when all the others may hold.
    const glance = tests.some(({ may }) => may === undefined);
    const holds: Test = (scene, range, wanted) => {
      if (glance && !allMayHold(tests, scene)) return undefined;
      let place: readonly Span[] = [];
      for (const test of tests) {
        const found = test(scene, range, place.length === 0 ? wanted : WHETHER);
        if (found === undefined) return undefined;
        if (place.length === 0) place = found;
      }
      return place;
    };
    return needing(needsOfAll(tests.map(({ needs = [] }) => needs)), holds, (scene) => allMayHold(tests, scene));
  },
};

export const anyShape: Shape = { any: { is: 'conditions', least: 1 } };

/** At least one of these conditions holds. */
export const any: Kind = {
  name: 'any',
  fields: ['any'],
  open(value, bench) {
    const tests = list(value, 'any').map((condition) => bench.test(condition));
    const holds: Test = (scene, range, wanted = ALL) => {
      let held = false;
      let places: readonly Span[] = [];
      for (const test of tests) {
        const found = test(scene, range, wanted);
        if (found === undefined) continue;
        if (wanted === WHETHER) return found;
        held = true;
        places = places.length === 0 ? found : found.length === 0 ? places : [...places, ...found];
      }
      return held ? (places.length > 1 ? [...places].sort((one, other) => one.from - other.from || other.to - one.to) : places) : undefined;
    };
    return needing(needsOfAny(tests.map(({ needs = [] }) => needs)), holds, (scene) => oneMayHold(tests, scene));
  },
};

export const notShape: Shape = { not: { is: 'condition' } };

/** This condition does not hold. */
export const not: Kind = {
  name: 'not',
  fields: ['not'],
  open(value, bench) {
    const test = bench.test(value.not);
    return (scene, range) => (test(scene, range, WHETHER) === undefined ? [] : undefined);
  },
};
