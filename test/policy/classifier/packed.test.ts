// Packing keeps every step of every weight, and makes the policy a good deal smaller.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachHead } from '../../../src/policy/classifier/features.ts';
import { packWeights, unpackedLevels } from '../../../src/policy/classifier/packed.ts';
import { LEVELS, openHead } from '../../../src/policy/classifier/weights.ts';
import { compile } from '../../../src/policy/index.ts';
import { source } from '../rules/core.ts';
import { weights } from './shipped.ts';

describe('packed weights', () => {
  it('of both shipped heads come back as they were', () => {
    const packed = packWeights(weights);
    for (const head of ['political', 'personalVoice'] as const) {
      expect(Buffer.from(unpackedLevels(packed[head])).equals(Buffer.from(openHead(head, weights[head]).weights))).toBe(true);
      expect(packed[head].packed.length).toBeLessThan(weights[head].levels.length / 4);
    }
  });

  it('come back whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('0', '0', '0', ...LEVELS), { minLength: 64, maxLength: 64 }), (letters) => {
        const head = { ...weights.political, bits: 6, levels: letters.join('') };
        const { political } = packWeights({ ...weights, ...eachHead(() => head) });
        expect([...unpackedLevels(political)]).toEqual([...openHead('political', head).weights]);
      }),
    );
  });

  it('that are none are left out of a policy and named', () => {
    const policy = compile({ ...source, classifier: { features: 3 } });
    expect(policy.classifier).toBeUndefined();
    expect(policy.skipped).toContainEqual({ rule: 'classifier', reason: expect.any(String) });
  });
});
