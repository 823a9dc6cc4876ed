import { describe, expect, it } from 'vitest';
import { accountSchema } from '../../src/model/account.ts';
import { personSchema } from '../../src/model/person.ts';
import { entryFor, newSecret, openSealed, packAccountOf, sealAll } from '../../src/packs/index.ts';

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

  it('an entry has the person, the rest of their own accounts, and who shares those', () => {
    const [sam, , kim] = register.people;
    expect(entryFor(sam as never, register, 'midshire-fire')).toMatchObject({
      organisation: 'midshire-fire',
      person: { id: 'sam' },
      accounts: { 'kelling-fb': { responsible: 'Dee Holt', deputy: 'Ruth Ansell' } },
      peers: [{ name: 'Dee Holt', accounts: ['kelling-fb'] }],
    });
    expect(entryFor(kim as never, register, 'midshire-fire')).toMatchObject({ accounts: {}, peers: [] });
  });

  it('everyone with a secret has an entry that opens for them', async () => {
    const secrets = { sam: newSecret(), dee: newSecret() };
    const sealed = await sealAll(register, 'midshire-fire', secrets);
    expect(Object.keys(sealed)).toHaveLength(2);
    expect((await openSealed({ organisation: 'midshire-fire', sealed }, secrets.dee))?.person.name).toBe('Dee Holt');
  });
});
