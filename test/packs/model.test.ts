// The shape of a pack and of what carries it: what has no place there is refused.
import { describe, expect, it } from 'vitest';
import { packSchema } from '../../src/model/pack.ts';
import { publicKeySchema, updateDocumentSchema } from '../../src/model/root.ts';
import { sealedEntrySchema } from '../../src/model/sealed.ts';
import { trustSchema } from '../../src/model/trust.ts';
import { samplePack } from './sample.ts';

describe('the shape of a pack', () => {
  it('reads a small pack and fills in what is empty', () => {
    expect(packSchema.parse(samplePack)).toMatchObject({ rules: [], changes: [], sealed: {} });
  });

  it.each([
    ['a field nobody knows', { include: 'https://example.org/more.json' }],
    ['a version beyond the highest', { version: 1_000_000_001 }],
    ['a version that is not whole', { version: 1.5 }],
    ['no approval', { approval: [] }],
    ['the name of a responsible officer', { accounts: [{ ...samplePack.accounts?.[0], responsible: 'Ruth Ansell' }] }],
    ['a change without a reason', { changes: [{ rule: 'insult', level: 'block' }] }],
    ['a sealed entry under a name', { sealed: { 'sam-carter': 'x' } }],
  ])('refuses %s', (_what, more) => {
    expect(packSchema.safeParse({ ...samplePack, ...more }).success).toBe(false);
  });

  it('takes public keys only: a private half is refused', () => {
    const key = { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) };
    expect(publicKeySchema.safeParse(key).success).toBe(true);
    expect(publicKeySchema.safeParse({ ...key, d: 'A'.repeat(43) }).success).toBe(false);
  });

  it('has no place for an unprotected header in an update document', () => {
    const jws = { payload: 'e30', signatures: [{ protected: 'e30', signature: 'AA' }] };
    expect(updateDocumentSchema.safeParse({ whichhat: 1, roots: [jws], pack: jws }).success).toBe(true);
    const loose = { payload: 'e30', signatures: [{ protected: 'e30', header: { alg: 'none' }, signature: 'AA' }] };
    expect(updateDocumentSchema.safeParse({ whichhat: 1, roots: [jws], pack: loose }).success).toBe(false);
  });

  it('carries along what a later version has put into the state of trust', () => {
    const state = { format: 1, organisation: { id: 'midshire-fire', name: 'Midshire' }, channel: 'main', fingerprint: 'A'.repeat(43), later: [1] };
    expect(trustSchema.parse(state)).toEqual(state);
  });

  it('reads a sealed entry', () => {
    const entry = { organisation: 'midshire-fire', person: { id: 'sam-carter', name: 'Sam Carter' }, accounts: { 'kelling-fb': { responsible: 'Dee Holt' } } };
    expect(sealedEntrySchema.parse(entry).peers).toEqual([]);
  });
});
