// The weights file: small enough for a policy, unreadable as words, and refused when damaged.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openClassifier } from '../../../src/policy/classifier/index.ts';
import { LEVELS, openHead, packLevels } from '../../../src/policy/classifier/weights.ts';
import { weights, weightsText } from './shipped.ts';

describe('weights', () => {
  it('take at most 112 kB gzipped, all heads', () => {
    expect(gzipSync(weightsText, { level: 9 }).length).toBeLessThanOrEqual(112_000);
  });

  it('are used by both heads', () => {
    for (const head of ['political', 'personalVoice'] as const) {
      const used = [...weights[head].levels].filter((level) => level !== '0').length;
      expect(used).toBeGreaterThan(1000);
    }
  });

  it('come back from packing to within half a step', () => {
    const original = Float32Array.of(0, 0.04, -0.3, 1, -1, 99, -99, 0.2);
    const step = 0.1;
    const opened = openHead('political', { ...weights.political, bits: 3, levels: packLevels(original, step), step }).weights;
    const most = (LEVELS.length - 1) / 2;
    original.forEach((value, i) => {
      const clipped = Math.max(-most * step, Math.min(most * step, value));
      expect(Math.abs((opened[i] ?? 0) * step - clipped)).toBeLessThanOrEqual(step / 2 + 1e-6);
    });
  });

  it('are refused when of other features, cut short or damaged', () => {
    const { levels } = weights.political;
    expect(() => openClassifier({ ...weights, features: weights.features + 1 })).toThrow(/features/);
    expect(() => openClassifier({ ...weights, political: { ...weights.political, levels: levels.slice(1) } })).toThrow(/levels for/);
    expect(() => openClassifier({ ...weights, political: { ...weights.political, levels: `?${levels.slice(1)}` } })).toThrow(/unknown level/);
  });
});
