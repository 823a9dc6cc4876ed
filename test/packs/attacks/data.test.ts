// Data without end, without bottom or without measure.
import { describe, expect, it } from 'vitest';
import { CAPS, cosign, documentBytes, documentOf } from '../../../src/packs/index.ts';
import { packOf, ruleOf } from '../kit.ts';
import { bytesOf, documentWith, encode, good, keys, onStage, packed, refuses, signedRoot, signedText } from './stage.ts';

onStage();

describe('endless data', () => {
  it('too many bytes', async () => refuses(new Uint8Array(1_048_577).fill(0x20), 'too_large'));
  it('too deep around the signed bytes', async () => refuses(new TextEncoder().encode('['.repeat(500_000)), 'too_deep'));
  it('too deep inside them', async () => {
    const deep = JSON.stringify(packOf({ version: 6 })).replace('"version":6', `"version":6,"rules":${'['.repeat(1_000)}${']'.repeat(1_000)}`);
    await refuses(await signedText(deep), 'too_deep');
  });
  it('a small text that unpacks without end', async () => {
    const bomb = packed(' '.repeat(CAPS.packBytes + 1));
    expect(bomb.length).toBeLessThan(10_000);
    await refuses(documentBytes(documentOf([signedRoot], await cosign({ payload: bomb, signatures: [] }, 'pack', keys.ann))), 'too_large');
  });
  it('a text that is not packed, or cut short', async () => {
    const whole = Buffer.from(packed(JSON.stringify(packOf({ version: 6 }))), 'base64url');
    for (const payload of [encode(JSON.stringify(packOf({ version: 6 }))), whole.subarray(0, -9).toString('base64url')]) {
      await refuses(documentBytes(documentOf([signedRoot], await cosign({ payload, signatures: [] }, 'pack', keys.ann))), 'not_json');
    }
  });
  it('too many rules', async () => {
    const rules = Array.from({ length: 501 }, (_, n) => ruleOf(`local-r${n}`, `word${n}`));
    const jws = await cosign({ payload: packed(JSON.stringify(packOf({ version: 6, rules }))), signatures: [] }, 'pack', keys.ann);
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
