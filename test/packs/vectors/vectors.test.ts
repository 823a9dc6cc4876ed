// Signatures that hosts judge differently, judged by the check that packs go through.
import { verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifies } from '../../../src/packs/index.ts';
import { runVectors, vectors } from './vectors.ts';

describe('Ed25519 vectors', () => {
  it('are judged rightly by the check that packs go through', async () => {
    const { run, valid, wrong } = await runVectors(verifies);
    expect(wrong).toEqual([]);
    expect(valid).toBe(32);
    expect(run).toBeGreaterThan(500);
  });

  it('include some that a host alone would take, which is why packs are checked before the host is asked', async () => {
    const taken = vectors().filter(({ pk, msg, sig, valid }) => {
      if (valid || pk.length !== 32) return false;
      const key = { key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(pk).toString('base64url') }, format: 'jwk' } as const;
      try {
        return verify(null, msg, key, sig);
      } catch {
        return false;
      }
    });
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.every(({ about }) => about.includes('small order'))).toBe(true);
  });
});
