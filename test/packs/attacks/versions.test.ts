// Old packs for new ones, one number for two packs, parts of several, and packs meant for others.
import { describe, expect, it } from 'vitest';
import { rotate } from '../../../src/packs/index.ts';
import { LATER, NOW, packOf, published, rootOf, ruleOf, signedBy } from '../kit.ts';
import { bytesOf, documentWith, good, keys, onStage, refuses, root, signedText } from './stage.ts';

onStage();

describe('fast-forward, rollback, freeze', () => {
  it.each([2 ** 53, 1e300, 1_000_000_001, 0, -1, 6.5])('version %d', async (version) => {
    const text = JSON.stringify(packOf()).replace('"version":1', `"version":${version}`);
    await refuses(await signedText(text), 'pack_shape');
  });
  it('an older pack', async () => refuses(await bytesOf({ version: 4 }, keys.ann), 'version_older'));
  it('an older pack of an older epoch', async () => {
    const newer = rotate(root, { issued: '2026-06-01T09:00:00Z', expires: LATER, newEpoch: true });
    const roots = [
      [root, keys.root],
      [newer, keys.root],
    ] as const;
    expect((await good.take(await published(roots, await signedBy(packOf({ version: 1, epoch: 1 }), keys.ann)))).outcome).toBe('accepted');
    expect(await good.take(await published(roots, await signedBy(packOf({ version: 9 }), keys.ann)))).toMatchObject({ code: 'epoch' });
    expect(await good.take(await bytesOf({ version: 9 }, keys.ann))).toMatchObject({ code: 'root_older' });
  });
  it('other rules under the number in force', async () =>
    refuses(await bytesOf({ version: 5, channel: 'main', rules: [ruleOf('local-x', 'other words')] }, keys.ann), 'version_reused'));
  it('a number of its own for the epoch', async () => refuses(await bytesOf({ version: 6, epoch: 1 }, keys.ann), 'epoch'));
  it('an expired pack, also the very one in force, for sixty days', async () => {
    const bytes = await bytesOf({ version: 5 }, keys.ann);
    for (let day = 0; day < 60; day += 1) {
      expect(await good.take(bytes, new Date(Date.parse('2026-12-02T09:00:00Z') + day * 86_400_000))).toMatchObject({ code: 'pack_expired' });
    }
    expect(good.kept().pack?.version).toBe(5);
  });
  it('an expired pack with the clock set back', async () => {
    const bytes = await bytesOf({ version: 6, expires: '2026-06-25T09:00:00Z' }, keys.ann);
    await good.take(await bytesOf({ version: 5 }, keys.ann), new Date('2026-07-01T09:00:00Z'));
    expect(good.kept().state.seen).toBe('2026-07-01T09:00:00.000Z');
    expect(await good.take(bytes, NOW)).toMatchObject({ code: 'pack_expired' });
  });
  it('a clock set forward by years and back again does no lasting harm', async () => {
    expect(await good.take(await bytesOf({ version: 5 }, keys.ann), new Date('2099-01-01T00:00:00Z'))).toMatchObject({ code: 'root_expired' });
    await refuses(await bytesOf({ version: 4 }, keys.ann), 'version_older');
  });
  it('a pack from the future', async () => refuses(await bytesOf({ version: 6, issued: '2026-06-23T10:00:00Z' }, keys.ann), 'pack_future'));
  it('a pack that ends before it begins', async () => refuses(await bytesOf({ version: 6, issued: '2026-12-02T10:00:00Z' }, keys.ann), 'pack_shape'));
});

describe('mix-and-match', () => {
  it('the words of one pack under the signature of another', async () => {
    const other = await signedBy(packOf({ version: 7 }), keys.ann);
    await refuses(await documentWith({ version: 6 }, (d) => ({ ...d, pack: { ...d.pack, payload: other.payload } })), 'signature_bad');
  });
  it('two signatures, each over another pack', async () => {
    const other = await signedBy(packOf({ version: 7 }), keys.ben);
    await refuses(
      await documentWith({ version: 6 }, (d) => ({ ...d, pack: { ...d.pack, signatures: [...d.pack.signatures, ...other.signatures] } })),
      'signature_bad',
    );
  });
  it('the root statement of one organisation and the pack of another', async () => {
    const theirs = rootOf([keys.mallory], [keys.ann], { organisation: 'other-fire' });
    await refuses(await published([[theirs, keys.mallory]], await signedBy(packOf({ version: 6 }), keys.ann)), 'wrong_organisation');
  });
});

describe('wrong software', () => {
  const fields = { id: 'other-fire', name: 'Other Fire', nation: 'wales' } as const;
  it('the pack of another organisation that trusts the same key', async () =>
    refuses(await bytesOf({ version: 6, organisation: 'other-fire', profile: fields }, keys.ann), 'wrong_organisation'));
  it('a pack that speaks of another organisation inside', async () => refuses(await bytesOf({ version: 6, profile: fields }, keys.ann), 'pack_shape'));
  it('the test channel', async () => refuses(await bytesOf({ version: 6, channel: 'test' }, keys.ann), 'wrong_channel'));
  it('a newer format', async () => {
    const text = JSON.stringify(packOf({ version: 6 })).replace('"format":1', '"format":2');
    await refuses(await signedText(text), 'format_newer');
  });
  it('a newer engine', async () => refuses(await bytesOf({ version: 6, minimumEngine: 999 }, keys.ann), 'engine_newer'));
  it('another type', async () => {
    const text = JSON.stringify(packOf({ version: 6 })).replace('whichhat-pack', 'whichhat-peck');
    await refuses(await signedText(text), 'pack_shape');
  });
});
