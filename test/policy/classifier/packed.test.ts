// Packing keeps every step of every weight, and makes the policy a good deal smaller.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachHead, HEADS } from '../../../src/policy/classifier/features.ts';
import { packWeights, unpackedHeads } from '../../../src/policy/classifier/packed.ts';
import { LEVELS, openHead } from '../../../src/policy/classifier/weights.ts';
import { compile } from '../../../src/policy/index.ts';
import { source } from '../rules/core.ts';
import { weights } from './shipped.ts';

describe('packed weights', () => {
  it('of every shipped head come back as they were', () => {
    const packed = packWeights(weights);
    const levels = unpackedHeads(packed);
    for (const head of HEADS) {
      expect(Buffer.from(levels[head]).equals(Buffer.from(openHead(head, weights[head]).weights))).toBe(true);
      expect(packed[head].packed.length).toBeLessThan(weights[head].levels.length / 4);
    }
  });

  it('come back whatever they are, and whatever the heads before them are', () => {
    const letters = fc.array(fc.constantFrom('0', '0', '0', ...LEVELS), { minLength: 64, maxLength: 64 });
    const some = fc.tuple(fc.constantFrom(5, 6), letters).map(([bits, all]) => ({ ...weights.political, bits, levels: all.slice(0, 2 ** bits).join('') }));
    fc.assert(
      fc.property(fc.array(some, { minLength: HEADS.length, maxLength: HEADS.length }), (heads) => {
        const given = eachHead((head) => heads[HEADS.indexOf(head)] ?? weights[head]);
        const levels = unpackedHeads(packWeights({ ...weights, ...given }));
        for (const head of HEADS) expect([...levels[head]]).toEqual([...openHead(head, given[head]).weights]);
      }),
    );
  });

  it('that are none are left out of a policy and named', () => {
    const policy = compile({ ...source, classifier: { features: 3 } });
    expect(policy.classifier).toBeUndefined();
    expect(policy.skipped).toContainEqual({ rule: 'classifier', reason: expect.any(String) });
  });
});
