// Somebody who may not sign tries to: every one is refused. And what is signed but does not belong in a pack.
import { describe, expect, it } from 'vitest';
import type { UpdateDocument } from '../../../src/model/root.ts';
import { cosign, documentBytes, documentOf, newKey, rotate, signPack } from '../../../src/packs/index.ts';
import { LATER, packOf, published, ruleOf, signedBy } from '../kit.ts';
import { bytesOf, documentWith, good, keys, onStage, packed, refuses, root, signedRoot, signedText, unpacked } from './stage.ts';

onStage();

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
      pack: { ...d.pack, payload: packed(unpacked(d.pack.payload).replace('Fire and Rescue', 'Fire & Rescue')) },
    });
    await refuses(await documentWith({ version: 6 }, change), 'signature_bad');
  });
  it('a root signature is used for a pack', async () => {
    const asPack = await cosign({ payload: packed(JSON.stringify(packOf({ version: 6 }))), signatures: [] }, 'root', keys.ann);
    await refuses(documentBytes(documentOf([signedRoot], asPack)), 'header');
  });
  it('a root key signs a pack', async () => refuses(await bytesOf({ version: 6 }, keys.root), 'signatures_missing'));
  it('a root statement stands where the pack should', async () => refuses(documentBytes(documentOf([signedRoot], signedRoot)), 'header'));
});

describe('extraneous dependencies', () => {
  const raw = async (more: object): Promise<Uint8Array> =>
    documentBytes(
      documentOf([signedRoot], await cosign({ payload: packed(JSON.stringify({ ...packOf({ version: 6 }), ...more })), signatures: [] }, 'pack', keys.ann)),
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
    await refuses(await signedText(text), 'pack_shape');
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
    const jws = await cosign({ payload: packed(JSON.stringify(packOf({ version: 6, rules: [ruleOf('insult', 'x')] }))), signatures: [] }, 'pack', keys.ann);
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
