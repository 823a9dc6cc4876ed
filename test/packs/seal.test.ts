import { CompactEncrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import type { SealedEntry } from '../../src/model/sealed.ts';
import { derive, derivedId, newSecret, openSealed, sealPerson } from '../../src/packs/index.ts';

const entry = (id: string, name: string, roles: number): SealedEntry => ({
  organisation: 'midshire-fire',
  person: { id, name, roles: Array.from({ length: roles }, (_, n) => ({ account: `a${n}`, role: 'full control' })), acknowledged: [] },
  accounts: { a0: { responsible: 'Dee Holt' } },
  peers: [],
});

describe('sealed entries', () => {
  it('open for their own person and nobody else, and name no one', async () => {
    const [sam, dee] = [newSecret(), newSecret()];
    const sealed = await Promise.all([sealPerson(entry('sam-carter', 'Sam Carter', 2), sam), sealPerson(entry('dee-holt', 'Dee Holt', 1), dee)]);
    const pack = { organisation: 'midshire-fire', sealed: Object.fromEntries(sealed.map(({ id, jwe }) => [id, jwe])) };
    expect((await openSealed(pack, sam))?.person.name).toBe('Sam Carter');
    expect((await openSealed(pack, dee))?.accounts.a0?.responsible).toBe('Dee Holt');
    expect(await openSealed(pack, newSecret())).toBeUndefined();
    expect(JSON.stringify(pack)).not.toMatch(/sam-carter|Sam Carter|dee-holt|Dee Holt/);
  });

  it('do not tell by their length how many roles somebody has', async () => {
    const [one, three] = await Promise.all([sealPerson(entry('a', 'A', 0), newSecret()), sealPerson(entry('b', 'Bob Longer Name', 3), newSecret())]);
    expect(one.jwe.length).toBe(three.jwe.length);
  });

  it('stay shut when swapped, cut, of another organisation, or sealed in a way that is not ours', async () => {
    const secret = newSecret();
    const { id, jwe } = await sealPerson(entry('sam-carter', 'Sam Carter', 1), secret);
    const other = await sealPerson(entry('dee-holt', 'Dee Holt', 1), newSecret());
    const weak = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(entry('x', 'X', 0))))
      .setProtectedHeader({ alg: 'dir', enc: 'A128CBC-HS256' })
      .encrypt(await derive(secret, 'seal', 32));
    for (const wrong of [other.jwe, jwe.slice(0, -3), '', 'not.a.jwe', weak]) {
      expect(await openSealed({ organisation: 'midshire-fire', sealed: { [id]: wrong } }, secret)).toBeUndefined();
    }
    expect(await openSealed({ organisation: 'other-fire', sealed: { [id]: jwe } }, secret)).toBeUndefined();
    expect(await openSealed({ organisation: 'midshire-fire', sealed: { [id]: jwe } }, 'no secret')).toBeUndefined();
  });
});

describe('a secret', () => {
  it('gives the same id always, other ids for others, and other keys for other purposes', async () => {
    const fixed = newSecret((bytes) => bytes.fill(7));
    expect(fixed).toBe(newSecret((bytes) => bytes.fill(7)));
    expect(await derivedId(fixed)).toBe(await derivedId(fixed));
    expect(await derivedId(fixed)).toMatch(/^[\w-]{22}$/);
    expect(await derivedId(newSecret())).not.toBe(await derivedId(fixed));
    expect(await derive(fixed, 'seal', 32)).not.toEqual(await derive(fixed, 'receipt', 32));
    await expect(derivedId('short')).rejects.toThrow(RangeError);
  });
});
