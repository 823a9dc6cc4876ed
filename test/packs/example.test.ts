// An example of a rule becomes the attempt it stands for, the same for a pack's proof, the desk and the command line.
import { describe, expect, it } from 'vitest';
import { attemptOf, caseOf, fires, momentOf, PROBE } from '../../src/packs/example.ts';
import { samplePack } from './sample.ts';

const MIDSHIRE = { accounts: samplePack.accounts ?? [], name: 'Midshire Fire and Rescue Service' } as Parameters<typeof attemptOf>[2];

describe('an example as an attempt', () => {
  it('is a post of the first voice its rule is for, where it names none', () => {
    expect(attemptOf(caseOf('text'), ['personal'], MIDSHIRE)).toMatchObject({ standing: { actingAs: 'personal', name: '' }, surface: 'post' });
    expect(attemptOf(caseOf('text'), ['official'], MIDSHIRE)?.standing).toEqual({ actingAs: 'corporate', name: MIDSHIRE.name });
    expect(attemptOf(caseOf('text'), ['everyone', 'personal'], MIDSHIRE)?.standing.actingAs).toBe('corporate');
  });

  it('speaks for the account it names, on its platform, and stands for nobody where there is no such account', () => {
    expect(attemptOf({ text: 'text', account: 'midshire-x' }, ['personal'], MIDSHIRE)).toMatchObject({
      standing: { actingAs: 'corporate', name: 'Midshire Fire', account: { id: 'midshire-x' } },
      platform: 'x',
    });
    expect(attemptOf({ text: 'text', account: 'elsewhere' }, ['personal'], MIDSHIRE)).toBeUndefined();
  });

  it('is posted outside every period of the example organisation, unless it says when', () => {
    expect(momentOf(caseOf('text')).toISOString()).toBe('2026-06-20T10:00:00.000Z');
    expect(momentOf({ text: 'text', at: '2026-04-20T10:00:00Z' }).toISOString()).toBe('2026-04-20T10:00:00.000Z');
  });
});

describe('a rule fires', () => {
  const verdict = (findings: readonly string[], allowedBy: readonly string[]) =>
    ({ level: 'warn', findings: findings.map((rule) => ({ rule })), allowedBy }) as unknown as Parameters<typeof fires>[1];

  it('by a finding of its own', () => {
    expect(fires(PROBE, verdict(['probe'], []))).toBe(true);
    expect(fires(PROBE, verdict(['another'], ['probe']))).toBe(false);
  });

  it('by what it holds, where it is an allow rule', () => {
    const allow = { id: 'probe', level: 'allow' };
    expect(fires(allow, verdict([], ['probe']))).toBe(true);
    expect(fires(allow, verdict(['probe'], []))).toBe(false);
  });
});
