// Every attack on an update that The Update Framework lists, and the mistakes others have made: each is refused with its reason,
// the last good pack stays in force, and the next good one is still accepted.
import { FlattenedSign, importJWK } from 'jose';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PackInput } from '../../src/model/pack.ts';
import type { Jws, RootStatement, UpdateDocument } from '../../src/model/root.ts';
import { cosign, documentBytes, documentOf, newKey, type OpenKey, REFUSALS, type RefusalCode, rotate, signPack, signRoot } from '../../src/packs/index.ts';
import { type Device, device } from './device.ts';
import { LATER, NOW, packOf, published, rootOf, ruleOf, signedBy, someKeys, trusting } from './kit.ts';

let keys: Awaited<ReturnType<typeof someKeys>>;
let root: RootStatement;
let signedRoot: Jws;
let good: Device;
let nextGood = 1_000;
const encode = (text: string): string => Buffer.from(text).toString('base64url');
const decode = (text: string): string => Buffer.from(text, 'base64url').toString();

beforeAll(async () => {
  keys = await someKeys();
  root = rootOf([keys.root], [keys.ann, keys.ben]);
  signedRoot = await signRoot(root, [keys.root]);
});
beforeEach(async () => {
  good = device(await trusting(root));
  expect((await good.take(await bytesOf({ version: 5 }, keys.ann))).outcome).toBe('accepted');
});

/** A document with the root statement in force and a pack of these fields. */
async function bytesOf(more: Partial<PackInput>, ...signers: readonly [OpenKey, ...OpenKey[]]): Promise<Uint8Array> {
  return documentBytes(documentOf([signedRoot], await signedBy(packOf(more), ...signers)));
}
async function documentWith(more: Partial<PackInput>, change: (document: UpdateDocument) => unknown): Promise<Uint8Array> {
  return new TextEncoder().encode(JSON.stringify(change(documentOf([signedRoot], await signedBy(packOf(more), keys.ann)))));
}

/** Refused for this reason, nothing stored, nothing lost, and the next good update goes through. */
async function refuses(bytes: Uint8Array, code: RefusalCode, now = NOW): Promise<void> {
  const before = good.kept();
  expect(await good.take(bytes, now)).toMatchObject({ outcome: 'refused', code, sentence: REFUSALS[code] });
  expect(good.kept()).toBe(before);
  expect((await good.take(await bytesOf({ version: nextGood++ }, keys.ann))).outcome).toBe('accepted');
}

describe('arbitrary installation', () => {
  it('a stranger signs', async () => refuses(await bytesOf({ version: 6 }, keys.mallory), 'signatures_missing'));
  it('a stranger signs under the name of one who may', async () => {
    const forged = { ...keys.mallory, kid: keys.ann.kid };
    await refuses(documentBytes(documentOf([signedRoot], await signPack(packOf({ version: 6 }), forged))), 'signature_bad');
  });
  it('nobody signs', async () => refuses(await documentWith({ version: 6 }, (d) => ({ ...d, pack: { ...d.pack, signatures: [] } })), 'signatures_missing'));
  it('every single bit of the signature is turned', async () => {
    const jws = await signedBy(packOf({ version: 6 }), keys.ann);
    const [entry] = jws.signatures;
    const signature = Buffer.from(entry?.signature ?? '', 'base64url');
    for (let bit = 0; bit < 512; bit += 1) {
      const turned = Buffer.from(signature);
      turned[bit >> 3] = (turned[bit >> 3] as number) ^ (1 << (bit & 7));
      const wrong = { ...jws, signatures: [{ protected: entry?.protected ?? '', signature: turned.toString('base64url') }] };
      expect(await good.take(documentBytes(documentOf([signedRoot], wrong)))).toMatchObject({ code: 'signature_bad' });
    }
  });
  it('the words are changed after signing', async () => {
    const change = (d: UpdateDocument): unknown => ({
      ...d,
      pack: { ...d.pack, payload: encode(decode(d.pack.payload).replace('Fire and Rescue', 'Fire & Rescue')) },
    });
    await refuses(await documentWith({ version: 6 }, change), 'signature_bad');
  });
  it('a root signature is used for a pack', async () => {
    const asPack = await cosign({ payload: encode(JSON.stringify(packOf({ version: 6 }))), signatures: [] }, 'root', keys.ann);
    await refuses(documentBytes(documentOf([signedRoot], asPack)), 'header');
  });
  it('a root key signs a pack', async () => refuses(await bytesOf({ version: 6 }, keys.root), 'signatures_missing'));
  it('a root statement stands where the pack should', async () => refuses(documentBytes(documentOf([signedRoot], signedRoot)), 'header'));
});

describe('look-alike headers', () => {
  const withHeader = async (header: object): Promise<Uint8Array> =>
    documentWith({ version: 6 }, (d) => ({ ...d, pack: { ...d.pack, signatures: [{ ...d.pack.signatures[0], protected: encode(JSON.stringify(header)) }] } }));
  const kid = (): string => keys.ann.kid;
  const typ = 'whichhat-pack+json';

  it('alg none', async () => refuses(await withHeader({ alg: 'none', kid: kid(), typ }), 'header'));
  it('alg none with an empty signature', async () => {
    const change = (d: UpdateDocument): unknown => ({
      ...d,
      pack: { ...d.pack, signatures: [{ protected: encode(JSON.stringify({ alg: 'none' })), signature: '' }] },
    });
    await refuses(await documentWith({ version: 6 }, change), 'header');
  });
  it('HS256 with the public key as its secret', async () => {
    const secret = await importJWK({ kty: 'oct', k: keys.ann.key.x }, 'HS256');
    const payload = new TextEncoder().encode(JSON.stringify(packOf({ version: 6 })));
    const { payload: text, protected: head, signature } = await new FlattenedSign(payload).setProtectedHeader({ alg: 'HS256', kid: kid(), typ }).sign(secret);
    await refuses(documentBytes(documentOf([signedRoot], { payload: text, signatures: [{ protected: head ?? '', signature }] })), 'header');
  });
  it.each(['EdDSA', 'ES256', 'ed25519', 'Ed25519 '])('alg %s', async (alg) => refuses(await withHeader({ alg, kid: kid(), typ }), 'header'));
  it('crit', async () => refuses(await withHeader({ alg: 'Ed25519', kid: kid(), typ, crit: ['b64'], b64: false }), 'header'));
  it.each(['jwk', 'jku', 'x5u', 'x5c', 'cty', 'b64'])('a %s header', async (name) =>
    refuses(await withHeader({ alg: 'Ed25519', kid: kid(), typ, [name]: 'x' }), 'header'),
  );
  it('the same header written twice', async () => {
    const text = `{"alg":"none","alg":"Ed25519","kid":"${kid()}","typ":"${typ}"}`;
    await refuses(
      await documentWith({ version: 6 }, (d) => ({ ...d, pack: { ...d.pack, signatures: [{ ...d.pack.signatures[0], protected: encode(text) }] } })),
      'header',
    );
  });
  it('an unprotected header', async () => {
    const change = (d: UpdateDocument): unknown => ({ ...d, pack: { ...d.pack, signatures: [{ ...d.pack.signatures[0], header: { alg: 'none' } }] } });
    await refuses(await documentWith({ version: 6 }, change), 'document_shape');
  });
  it('no header at all', async () =>
    refuses(await documentWith({ version: 6 }, (d) => ({ ...d, pack: { ...d.pack, signatures: [{ signature: 'AA' }] } })), 'document_shape'));
  it('a compact JWS', async () =>
    refuses(await documentWith({ version: 6 }, (d) => ({ ...d, pack: `${d.pack.signatures[0]?.protected}.${d.pack.payload}.x` })), 'document_shape'));
  it('the same signer twice', async () => {
    const change = (d: UpdateDocument): unknown => ({ ...d, pack: { ...d.pack, signatures: [d.pack.signatures[0], d.pack.signatures[0]] } });
    await refuses(await documentWith({ version: 6 }, change), 'signer_twice');
  });
});

describe('endless data', () => {
  it('too many bytes', async () => refuses(new Uint8Array(1_048_577).fill(0x20), 'too_large'));
  it('too deep around the signed bytes', async () => refuses(new TextEncoder().encode('['.repeat(500_000)), 'too_deep'));
  it('too deep inside them', async () => {
    const deep = JSON.stringify(packOf({ version: 6 })).replace('"version":6', `"version":6,"rules":${'['.repeat(1_000)}${']'.repeat(1_000)}`);
    await refuses(documentBytes(documentOf([signedRoot], await cosign({ payload: encode(deep), signatures: [] }, 'pack', keys.ann))), 'too_deep');
  });
  it('too many rules', async () => {
    const rules = Array.from({ length: 501 }, (_, n) => ruleOf(`local-r${n}`, `word${n}`));
    const jws = await cosign({ payload: encode(JSON.stringify(packOf({ version: 6, rules }))), signatures: [] }, 'pack', keys.ann);
    await refuses(documentBytes(documentOf([signedRoot], jws)), 'pack_shape');
  });
  it('too many phrases', async () =>
    refuses(
      await bytesOf({ version: 6, lists: { 'local-all': { about: 'all', items: Array.from({ length: 20_001 }, (_, n) => `w${n}`) } } }, keys.ann),
      'pack_limits',
    ));
  it('a phrase without end', async () =>
    refuses(await bytesOf({ version: 6, lists: { 'local-long': { about: 'long', items: ['word '.repeat(100)] } } }, keys.ann), 'pack_limits'));
  it('too many root statements', async () =>
    refuses(await documentWith({ version: 6 }, (d) => ({ ...d, roots: Array(101).fill(d.roots[0]) })), 'document_shape'));
  it('not JSON, not text, nothing', async () => {
    for (const bytes of [new Uint8Array(), new Uint8Array([0xff, 0xfe]), new TextEncoder().encode('<html>Service unavailable</html>')]) {
      expect(await good.take(bytes)).toMatchObject({ outcome: 'refused', code: 'not_json' });
    }
  });
});

describe('extraneous dependencies', () => {
  const raw = async (more: object): Promise<Uint8Array> =>
    documentBytes(
      documentOf([signedRoot], await cosign({ payload: encode(JSON.stringify({ ...packOf({ version: 6 }), ...more })), signatures: [] }, 'pack', keys.ann)),
    );
  it('an include', async () => refuses(await raw({ include: ['https://example.org/more.json'] }), 'pack_shape'));
  it('a link that is a script', async () => refuses(await raw({ rules: [{ ...ruleOf('local-a', 'a word'), link: 'javascript:alert(1)' }] }), 'pack_shape'));
  it('two accounts, or two rules, of the same name', async () => {
    const account = { id: 'midshire-x', platform: 'x', kind: 'corporate', name: 'Midshire Fire', handle: 'SomebodyElse' };
    expect(await good.take(await raw({ accounts: [...(packOf().accounts ?? []), account] }))).toMatchObject({ code: 'pack_shape' });
    expect(await good.take(await raw({ rules: [ruleOf('local-a', 'a word'), ruleOf('local-a', 'other')] }))).toMatchObject({ code: 'pack_shape' });
  });
  it('a field called __proto__', async () => {
    const text = JSON.stringify(packOf({ version: 6 })).replace('"version":6', '"version":6,"__proto__":{"version":7}');
    await refuses(documentBytes(documentOf([signedRoot], await cosign({ payload: encode(text), signatures: [] }, 'pack', keys.ann))), 'pack_shape');
  });
});

describe('fast-forward, rollback, freeze', () => {
  it.each([2 ** 53, 1e300, 1_000_000_001, 0, -1, 6.5])('version %d', async (version) => {
    const text = JSON.stringify(packOf()).replace('"version":1', `"version":${version}`);
    await refuses(documentBytes(documentOf([signedRoot], await cosign({ payload: encode(text), signatures: [] }, 'pack', keys.ann))), 'pack_shape');
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
    await refuses(documentBytes(documentOf([signedRoot], await cosign({ payload: encode(text), signatures: [] }, 'pack', keys.ann))), 'format_newer');
  });
  it('a newer engine', async () => refuses(await bytesOf({ version: 6, minimumEngine: 999 }, keys.ann), 'engine_newer'));
  it('another type', async () => {
    const text = JSON.stringify(packOf({ version: 6 })).replace('whichhat-pack', 'whichhat-peck');
    await refuses(documentBytes(documentOf([signedRoot], await cosign({ payload: encode(text), signatures: [] }, 'pack', keys.ann))), 'pack_shape');
  });
});

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

describe('rules that do not hold', () => {
  it('examples that fail', async () => {
    const rule = ruleOf('local-a', 'a phrase', { examples: { warn: ['nothing here', 'nor here'], quiet: ['quiet one', 'quiet two'] } });
    await refuses(await bytesOf({ version: 6, rules: [rule] }, keys.ann), 'examples');
  });
  it('a regular expression, or a kind nobody knows', async () => {
    for (const match of [{ regex: '(a+)+$' }, { phrases: ['(unclosed'] }, { script: 'alert(1)' }]) {
      expect(await good.take(await bytesOf({ version: 6, rules: [ruleOf('local-a', 'x', { match })] }, keys.ann))).toMatchObject({ code: 'rule_fault' });
    }
  });
  it('a rule under the name of a built-in one', async () => {
    const jws = await cosign({ payload: encode(JSON.stringify(packOf({ version: 6, rules: [ruleOf('insult', 'x')] }))), signatures: [] }, 'pack', keys.ann);
    await refuses(documentBytes(documentOf([signedRoot], jws)), 'pack_shape');
  });
});

it('a key made now works like any other, so that none of the above fails for another reason', async () => {
  const carol = await newKey();
  const next = rotate(root, { issued: '2026-06-01T09:00:00Z', expires: LATER, addSigning: [{ ...carol, expires: LATER }] });
  expect(
    (
      await good.take(
        await published(
          [
            [root, keys.root],
            [next, keys.root],
          ],
          await signedBy(packOf({ version: 6 }), carol),
        ),
      )
    ).outcome,
  ).toBe('accepted');
});
