// The good ways through: a first pack, a next one, the same one again, two signatures, new keys.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/model/attempt.ts';
import type { Decision } from '../../src/packs/index.ts';
import { type Accepted, ageOf, decide, fingerprintOf, remake, rotate, verifyDocument, viewOf } from '../../src/packs/index.ts';
import { judge, openPolicy } from '../../src/policy/index.ts';
import { CORE, LATER, NOW, packOf, published, rootOf, ruleOf, signedBy, someKeys, trusting } from './kit.ts';

let keys: Awaited<ReturnType<typeof someKeys>>;
beforeAll(async () => {
  keys = await someKeys();
});

const accepted = (decision: Decision): Accepted => {
  if (decision.outcome !== 'accepted') throw new Error(JSON.stringify(decision));
  return decision;
};
const attempt = (text: string): Attempt => ({ standing: { actingAs: 'corporate', name: 'Midshire Fire' }, draft: { text, attachments: [] }, surface: 'post' });

describe('an update', () => {
  it('is accepted, compiled and remembered', async () => {
    const root = rootOf([keys.root], [keys.ann]);
    const rules = [ruleOf('local-slogan', 'best in the west')];
    const bytes = await published([[root, keys.root]], await signedBy(packOf({ rules }), keys.ann));
    const { policy, state, signers, merged } = accepted(await decide(bytes, await trusting(root), NOW, CORE));
    expect(judge(attempt('We are the best in the west.'), openPolicy(policy), NOW).level).toBe('warn');
    expect(policy.skipped).toEqual([]);
    expect(merged).toMatchObject({ loosened: [], skipped: [] });
    expect(signers).toBe(1);
    expect(state).toMatchObject({ root: { version: 1 }, highest: { epoch: 0, version: 1 }, seen: NOW.toISOString() });
  });

  it('is unchanged when it is the one in force, and a newer one takes its place whole: what vanished from it is gone', async () => {
    const root = rootOf([keys.root], [keys.ann]);
    const first = await published([[root, keys.root]], await signedBy(packOf({ rules: [ruleOf('local-slogan', 'best in the west')] }), keys.ann));
    const { state } = accepted(await decide(first, await trusting(root), NOW, CORE));
    const again = await decide(first, state, new Date('2026-06-21T10:00:00Z'), CORE);
    expect(again).toMatchObject({ outcome: 'unchanged', state: { seen: '2026-06-21T10:00:00.000Z', highest: { version: 1 } } });
    const second = await published([[root, keys.root]], await signedBy(packOf({ version: 7 }), keys.ann));
    const next = accepted(await decide(second, state, NOW, CORE));
    expect(next.state.highest?.version).toBe(7);
    expect(next.policy.rules.map(({ id }) => id)).not.toContain('local-slogan');
  });

  it('can be verified alone, before its examples are run', async () => {
    const root = rootOf([keys.root], [keys.ann]);
    const rule = ruleOf('local-a', 'a phrase', { examples: { warn: ['not', 'nor'], quiet: ['one', 'two'] } });
    const bytes = await published([[root, keys.root]], await signedBy(packOf({ rules: [rule] }), keys.ann));
    expect(await verifyDocument(bytes, await trusting(root), NOW)).toMatchObject({ outcome: 'verified', signers: 1, same: false, pack: { version: 1 } });
    expect(await decide(bytes, await trusting(root), NOW, CORE)).toMatchObject({ outcome: 'refused', code: 'examples' });
  });

  it('of two signers is accepted once both have signed', async () => {
    const root = rootOf([keys.root], [keys.ann, keys.ben], { threshold: 2, blockThreshold: 2 });
    const bytes = await published([[root, keys.root]], await signedBy(packOf(), keys.ann, keys.ben));
    expect(accepted(await decide(bytes, await trusting(root), NOW, CORE)).signers).toBe(2);
  });

  it('passes over the signature of somebody the root statement does not name', async () => {
    const root = rootOf([keys.root], [keys.ann]);
    const bytes = await published([[root, keys.root]], await signedBy(packOf(), keys.ann, keys.mallory));
    expect(accepted(await decide(bytes, await trusting(root), NOW, CORE)).signers).toBe(1);
  });

  it('follows new root keys step by step, from an old join code as well as from a new one', async () => {
    const one = rootOf([keys.root], [keys.ann]);
    const two = rotate(one, { issued: '2026-06-01T09:00:00Z', expires: LATER, addRoot: [keys.otherRoot], drop: [keys.root.kid] });
    const three = rotate(two, { issued: '2026-06-10T09:00:00Z', expires: LATER, addSigning: [{ ...keys.ben, expires: LATER }], drop: [keys.ann.kid] });
    const bytes = await published(
      [
        [one, keys.root],
        [two, keys.root, keys.otherRoot],
        [three, keys.otherRoot],
      ],
      await signedBy(packOf(), keys.ben),
    );
    const old = await trusting(one);
    for (const state of [old, { ...old, fingerprint: await fingerprintOf(two) }, { ...old, root: one }, { ...old, root: two }]) {
      expect(accepted(await decide(bytes, state, NOW, CORE)).state.root?.version).toBe(3);
    }
  });

  it('starts versions again in a new epoch', async () => {
    const one = rootOf([keys.root], [keys.ann]);
    const first = await published([[one, keys.root]], await signedBy(packOf({ version: 1_000_000_000 }), keys.ann));
    const { state } = accepted(await decide(first, await trusting(one), NOW, CORE));
    const two = rotate(one, {
      issued: '2026-06-01T09:00:00Z',
      expires: LATER,
      addSigning: [{ ...keys.ben, expires: LATER }],
      drop: [keys.ann.kid],
      newEpoch: true,
    });
    const second = await published(
      [
        [one, keys.root],
        [two, keys.root],
      ],
      await signedBy(packOf({ epoch: 1 }), keys.ben),
    );
    expect(accepted(await decide(second, state, NOW, CORE)).state.highest).toMatchObject({ epoch: 1, version: 1 });
  });

  it('keeps what a later version of the extension had written into the state', async () => {
    const root = rootOf([keys.root], [keys.ann]);
    const bytes = await published([[root, keys.root]], await signedBy(packOf(), keys.ann));
    const state = { ...(await trusting(root)), invented: { later: true }, highest: { epoch: 0, version: 0, digest: '', expires: LATER, more: 1 } };
    expect(accepted(await decide(bytes, state, NOW, CORE)).state).toMatchObject({ invented: { later: true }, highest: { more: 1, version: 1 } });
  });

  it('grows old in plain sight: after its end it is still used, and says how old it is', async () => {
    const root = rootOf([keys.root], [keys.ann]);
    const bytes = await published([[root, keys.root]], await signedBy(packOf(), keys.ann));
    const { pack, state } = accepted(await decide(bytes, await trusting(root), NOW, CORE));
    expect(ageOf(pack, state, NOW)).toEqual({ days: 19, expired: false });
    expect(ageOf(pack, state, new Date('2027-01-01T00:00:00Z'))).toEqual({ days: 213, expired: true });
    expect(remake(CORE, pack, 1, new Date('2027-01-01T00:00:00Z')).policy.rules.length).toBeGreaterThan(0);
  });

  it('is an organisation file to the rest of the extension, with nobody in it', () => {
    const pack = { ...packOf(), contacts: {}, elections: [], holds: [], rules: [], changes: [], lists: {}, sealed: {}, responses: [], practice: [] };
    expect(viewOf(pack as never)).toMatchObject({ organisation: { id: 'midshire-fire' }, people: [], accounts: [{ id: 'midshire-x' }] });
  });
});
