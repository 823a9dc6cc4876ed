// Headers that say how a signature should be checked: none is believed.
import { FlattenedSign, importJWK } from 'jose';
import { describe, it } from 'vitest';
import type { UpdateDocument } from '../../../src/model/root.ts';
import { documentBytes, documentOf } from '../../../src/packs/index.ts';
import { packOf } from '../kit.ts';
import { documentWith, encode, keys, onStage, refuses, signedRoot } from './stage.ts';

onStage();

describe('look-alike headers', () => {
  const withHeader = async (header: object): Promise<Uint8Array> =>
    documentWith({ version: 6 }, (d) => ({ ...d, pack: { ...d.pack, signatures: [{ ...d.pack.signatures[0], protected: encode(JSON.stringify(header)) }] } }));
  const kid = (): string => keys.ann.kid;
  const typ = 'whichhat-pack+gzip';

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
