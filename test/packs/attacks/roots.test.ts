// The chain of root statements: no step left out, none taken back, nobody in it who has gone.
import { describe, expect, it } from 'vitest';
import type { Jws, RootStatement } from '../../../src/model/root.ts';
import { cosign, documentBytes, documentOf, rotate } from '../../../src/packs/index.ts';
import { device } from '../device.ts';
import { LATER, packOf, published, rootOf, signedBy, trusting } from '../kit.ts';
import { encode, keys, onStage, refuses, root, signedRoot } from './stage.ts';

onStage();

describe('root statements', () => {
  const next = (more: Partial<Parameters<typeof rotate>[1]> = {}): RootStatement => rotate(root, { issued: '2026-06-01T09:00:00Z', expires: LATER, ...more });
  const pack = (): Promise<Jws> => signedBy(packOf({ version: 6 }), keys.ann);

  it('a step is left out', async () => {
    const three = { ...next(), version: 3 };
    await refuses(
      await published(
        [
          [root, keys.root],
          [three, keys.root],
        ],
        await pack(),
      ),
      'root_order',
    );
    await refuses(await published([[three, keys.root]], await pack()), 'root_order');
  });
  it('the same step twice, or backwards', async () => {
    await refuses(
      await published(
        [
          [root, keys.root],
          [root, keys.root],
        ],
        await pack(),
      ),
      'root_order',
    );
    await refuses(
      await published(
        [
          [next(), keys.root],
          [root, keys.root],
        ],
        await pack(),
      ),
      'root_order',
    );
  });
  it('signed by the new keys only', async () => {
    const two = next({ addRoot: [keys.otherRoot], drop: [keys.root.kid] });
    await refuses(
      await published(
        [
          [root, keys.root],
          [two, keys.otherRoot],
        ],
        await pack(),
      ),
      'root_signatures',
    );
  });
  it('signed by the old keys only', async () => {
    const two = next({ addRoot: [keys.otherRoot], drop: [keys.root.kid] });
    await refuses(
      await published(
        [
          [root, keys.root],
          [two, keys.root],
        ],
        await pack(),
      ),
      'root_signatures',
    );
  });
  it('a root key that vanished two steps ago signs again', async () => {
    const two = next({ addRoot: [keys.otherRoot], drop: [keys.root.kid] });
    const three = rotate(two, { issued: '2026-06-02T09:00:00Z', expires: LATER });
    await refuses(
      await published(
        [
          [root, keys.root],
          [two, keys.root, keys.otherRoot],
          [three, keys.root],
        ],
        await pack(),
      ),
      'root_signatures',
    );
  });
  it('the statement in force with other keys under the same number', async () => {
    const fork = { ...root, signingKeys: [{ kid: keys.mallory.kid, key: keys.mallory.key, expires: LATER }] };
    await refuses(await published([[fork, keys.root]], await signedBy(packOf({ version: 6 }), keys.mallory)), 'root_forked');
  });
  it('past its end', async () => {
    const two = rotate(root, { issued: '2026-06-01T09:00:00Z', expires: '2026-06-19T09:00:00Z' });
    await refuses(
      await published(
        [
          [root, keys.root],
          [two, keys.root],
        ],
        await pack(),
      ),
      'root_expired',
    );
  });
  it('an epoch that jumps', async () =>
    refuses(
      await published(
        [
          [root, keys.root],
          [{ ...next(), epoch: 5 }, keys.root],
        ],
        await pack(),
      ),
      'epoch',
    ));
  it('other root keys than the ones compared by eye', async () => {
    const theirs = rootOf([keys.mallory], [keys.ann]);
    const fresh = device(await trusting(root));
    expect(await fresh.take(await published([[theirs, keys.mallory]], await pack()))).toMatchObject({ code: 'root_unpinned' });
  });
  it('the compared keys, but not signed by them', async () => {
    const fresh = device(await trusting(root));
    expect(await fresh.take(await published([[root, keys.mallory]], await pack()))).toMatchObject({ code: 'root_signatures' });
  });
  it.each([
    ['a key twice', (r: RootStatement) => ({ ...r, signingKeys: [...r.signingKeys, r.signingKeys[0]] })],
    ['a root key that also signs packs', (r: RootStatement) => ({ ...r, signingKeys: [...r.signingKeys, { ...r.rootKeys[0], expires: LATER }] })],
    ['one key under two names', (r: RootStatement) => ({ ...r, signingKeys: [...r.signingKeys, { ...r.signingKeys[0], kid: 'A'.repeat(43) }] })],
    ['more signers asked for than there are', (r: RootStatement) => ({ ...r, rootThreshold: 2 })],
    ['a private key in it', (r: RootStatement) => ({ ...r, rootKeys: r.rootKeys.map((each) => ({ ...each, key: { ...each.key, d: 'x' } })) })],
  ])('%s', async (_what, change) => {
    const text = JSON.stringify(change({ ...next() }));
    const two = await cosign({ payload: encode(text), signatures: [] }, 'root', keys.root);
    await refuses(documentBytes(documentOf([signedRoot, two], await pack())), 'root_shape');
  });
  it('a key of small order, for which anybody can sign', async () => {
    const x = encode(String.fromCharCode(1)).padEnd(43, 'A');
    const two = await cosign(
      {
        payload: encode(JSON.stringify({ ...next(), signingKeys: [{ kid: 'A'.repeat(43), key: { kty: 'OKP', crv: 'Ed25519', x }, expires: LATER }] })),
        signatures: [],
      },
      'root',
      keys.root,
    );
    await refuses(documentBytes(documentOf([signedRoot, two], await pack())), 'key_unsafe');
  });
});
