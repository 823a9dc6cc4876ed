// A signing key in the wrong hands, or past its end.
import { describe, expect, it } from 'vitest';
import { rotate } from '../../../src/packs/index.ts';
import { device } from '../device.ts';
import { LATER, packOf, published, rootOf, ruleOf, signedBy, trusting } from '../kit.ts';
import { bytesOf, good, keys, onStage, refuses, root } from './stage.ts';

onStage();

describe('key compromise', () => {
  it('a key past its end', async () => {
    const short = { ...root, signingKeys: root.signingKeys.map((key) => ({ ...key, expires: '2026-06-19T09:00:00Z' })) };
    const device2 = device(await trusting(short));
    expect(await device2.take(await published([[short, keys.root]], await signedBy(packOf(), keys.ann)))).toMatchObject({ code: 'key_expired' });
  });
  it('one of two', async () => {
    const strict = rootOf([keys.root], [keys.ann, keys.ben], { threshold: 2 });
    const device2 = device(await trusting(strict));
    expect(await device2.take(await published([[strict, keys.root]], await signedBy(packOf(), keys.ann)))).toMatchObject({ code: 'second_signature' });
    expect(await device2.take(await published([[strict, keys.root]], await signedBy(packOf(), keys.ann, keys.mallory)))).toMatchObject({
      code: 'second_signature',
    });
  });
  it('one of two for a rule that blocks, own or raised', async () => {
    const strict = rootOf([keys.root], [keys.ann, keys.ben], { blockThreshold: 2 });
    const device2 = device(await trusting(strict));
    for (const more of [
      { rules: [ruleOf('local-b', 'no way', { level: 'block' })] },
      { changes: [{ rule: 'insult', level: 'block', reason: 'x' } as const] },
    ]) {
      expect(await device2.take(await published([[strict, keys.root]], await signedBy(packOf(more), keys.ann)))).toMatchObject({ code: 'block_signatures' });
    }
  });
  it('a revoked key signs again', async () => {
    const next = rotate(root, { issued: '2026-06-01T09:00:00Z', expires: LATER, drop: [keys.ben.kid] });
    const roots = [
      [root, keys.root],
      [next, keys.root],
    ] as const;
    expect((await good.take(await published(roots, await signedBy(packOf({ version: 6 }), keys.ann)))).outcome).toBe('accepted');
    expect(await good.take(await published(roots, await signedBy(packOf({ version: 7 }), keys.ben)))).toMatchObject({ code: 'signatures_missing' });
    // And it cannot go back to the statement that still named it.
    expect(await good.take(await bytesOf({ version: 7 }, keys.ben))).toMatchObject({ code: 'root_older' });
  });
  it('a signing key makes itself a root statement', async () => {
    const usurped = rotate(root, { issued: '2026-06-01T09:00:00Z', expires: LATER, addSigning: [{ ...keys.mallory, expires: LATER }] });
    await refuses(
      await published(
        [
          [root, keys.root],
          [usurped, keys.ann],
        ],
        await signedBy(packOf({ version: 6 }), keys.mallory),
      ),
      'root_signatures',
    );
  });
});
