// Opening a policy: what this engine compiled is taken as it is, everything else is checked, and weights wait until they are asked for.
import { describe, expect, it } from 'vitest';
import type { PackedWeights } from '../../../src/policy/classifier/packed.ts';
import { judge, openPolicy } from '../../../src/policy/index.ts';
import { attempt, NORMAL, policy } from '../rules/core.ts';

const weights = policy.classifier as PackedWeights;
const rule = { ...policy.rules[0], id: 'odd', level: 'warn' as const };

describe('openPolicy', () => {
  it('names a condition of another engine that it cannot use', () => {
    const other = { ...policy, engine: policy.engine + 1, rules: [{ ...rule, match: { phrases: ['hello'], loudly: 'yes' } }] } as typeof policy;
    const opened = openPolicy(other);
    expect(opened.rules).toEqual([]);
    expect(opened.skipped).toEqual([{ rule: 'odd', reason: expect.stringContaining('"loudly" is not a field of "phrases"') }]);
  });

  it('leaves out an item of a list of another engine that cannot be read, and uses the rest', () => {
    const lists = { ...policy.lists, greeting: { items: ['good (day', 'good day'] } };
    const opened = openPolicy({ ...policy, engine: policy.engine + 1, lists, rules: [{ ...rule, match: ['{greeting}'] }] } as typeof policy);
    expect(opened.skipped).toEqual([{ rule: 'list greeting', reason: expect.stringContaining('has ( without )') }]);
    expect(opened.rules).toHaveLength(1);
  });

  it.each([
    ['of other features', { ...weights, features: weights.features + 1 }],
    ['cut short', { ...weights, political: { ...weights.political, packed: weights.political.packed.slice(1) } }],
    ['with one sign changed', { ...weights, political: { ...weights.political, packed: `?${weights.political.packed.slice(1)}` } }],
    ['without a head', { features: weights.features }],
  ])('says at once that weights %s cannot be used, and judges without them', (_what, classifier) => {
    const opened = openPolicy({ ...policy, classifier });
    expect(opened.classifier).toBeUndefined();
    expect(opened.skipped).toContainEqual({ rule: 'classifier', reason: expect.any(String) });
    expect(judge(attempt('Good morning'), opened, new Date(NORMAL)).level).toBe('clear');
  });

  it('gives the same scores as weights opened at once', () => {
    const opened = openPolicy(policy);
    expect(opened.classifier?.thresholds.political).toBeGreaterThan(0);
    const { political } = opened.classifier?.classify('This Government has failed our NHS and must go') ?? { political: 0 };
    expect(political).toBeGreaterThan(opened.classifier?.thresholds.political ?? 1);
    expect(opened.classifier?.counted('This Government has failed our NHS and must go', 'political')).toContain('failed');
  });
});
