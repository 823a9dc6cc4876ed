// From the register to the sealed entries: everyone's own, and nobody in the clear.
import { describe, expect, it } from 'vitest';
import { accountSchema } from '../../src/model/account.ts';
import { personSchema } from '../../src/model/person.ts';
import { newSecret, openSealed, packAccountOf, sealAll } from '../../src/packs/index.ts';

const kelling = accountSchema.parse({
  id: 'kelling-fb',
  platform: 'facebook',
  kind: 'corporate',
  name: 'Kelling',
  responsible: 'Dee Holt',
  deputy: 'Ruth Ansell',
});
const midshire = accountSchema.parse({
  id: 'midshire-x',
  platform: 'x',
  kind: 'corporate',
  name: 'Midshire',
  handle: 'MidshireFire',
  responsible: 'Ruth Ansell',
});
const person = (id: string, name: string, ...accounts: string[]) =>
  personSchema.parse({ id, name, roles: accounts.map((account) => ({ account, role: 'full control' })) });
const register = {
  accounts: [kelling, midshire],
  people: [person('sam', 'Sam Carter', 'kelling-fb'), person('dee', 'Dee Holt', 'kelling-fb', 'midshire-x'), person('kim', 'Kim Lowe')],
};

describe('from the register to a pack', () => {
  it('an account in the clear names no member of staff', () => {
    expect(JSON.stringify(packAccountOf(kelling))).not.toMatch(/Holt|Ansell/);
    expect(packAccountOf(midshire)).toMatchObject({ id: 'midshire-x', handle: 'MidshireFire', state: 'active' });
  });

  it('everyone with a secret has an entry: themselves, the rest of their own accounts, and who shares those', async () => {
    const secrets = { sam: newSecret(), kim: newSecret() };
    const pack = { organisation: 'midshire-fire', ...(await sealAll(register, 'midshire-fire', secrets)) };
    expect(Object.keys(pack.sealed)).toHaveLength(2);
    expect(await openSealed(pack, secrets.sam)).toEqual({
      organisation: 'midshire-fire',
      person: register.people[0],
      accounts: { 'kelling-fb': { responsible: 'Dee Holt', deputy: 'Ruth Ansell' } },
      peers: [{ name: 'Dee Holt', accounts: ['kelling-fb'] }],
    });
    expect(await openSealed(pack, secrets.kim)).toMatchObject({ person: { name: 'Kim Lowe' }, accounts: {}, peers: [] });
  });

  it('whoever has left has no entry, and is nobody’s colleague', async () => {
    const secrets = { sam: newSecret(), dee: newSecret() };
    const people = register.people.map((one) => (one.id === 'dee' ? { ...one, left: '2026-05-01' } : one));
    const pack = { organisation: 'midshire-fire', ...(await sealAll({ ...register, people }, 'midshire-fire', secrets)) };
    expect(await openSealed(pack, secrets.dee)).toBeUndefined();
    expect((await openSealed(pack, secrets.sam))?.peers).toEqual([]);
    expect(Object.keys(pack.sealedAccounts)).toEqual(['kelling-fb']);
  });

  it('leaves the desk’s own notes at the desk', async () => {
    const noted = { ...kelling, lastPosted: '2026-05-01', setUp: { why: { on: '2026-01-01', note: 'after the flood' } } };
    const secrets = { sam: newSecret() };
    const pack = { organisation: 'midshire-fire', ...(await sealAll({ ...register, accounts: [noted] }, 'midshire-fire', secrets)) };
    expect((await openSealed(pack, secrets.sam))?.accounts['kelling-fb']).toEqual({ responsible: 'Dee Holt', deputy: 'Ruth Ansell' });
  });
});
