// What is sealed in a pack: who opens it, who does not, and what its length says.
import { CompactEncrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import { accountSchema } from '../../src/model/account.ts';
import { personSchema } from '../../src/model/person.ts';
import { sealedPersonSchema } from '../../src/model/sealed.ts';
import { derive, derivedId, newSecret, openSealed, sealAll } from '../../src/packs/index.ts';
import { read, spelled } from '../../src/packs/person-wire.ts';
import { seal, unseal } from '../../src/packs/seal.ts';
import { lengthened, shortened } from '../../src/packs/short-keys.ts';

const account = (id: string, responsible: string) => accountSchema.parse({ id, platform: 'x', kind: 'corporate', name: id, responsible });
const person = (id: string, name: string, ...accounts: string[]) =>
  personSchema.parse({ id, name, roles: accounts.map((one) => ({ account: one, role: 'full control', since: '2025-03-01' })) });
const secrets = { 'sam-carter': newSecret(), 'dee-holt': newSecret() };
const register = {
  accounts: [account('kelling-x', 'Ruth Ansell'), account('midshire-x', 'Olwen Pritchard')],
  people: [person('sam-carter', 'Sam Carter', 'kelling-x'), person('dee-holt', 'Dee Holt', 'midshire-x')],
};
const sealedFor = async (organisation: string) => ({ organisation, ...(await sealAll(register, organisation, secrets)) });

describe('sealed entries', () => {
  it('open for their own person and nobody else, and name no one', async () => {
    const pack = await sealedFor('midshire-fire');
    const [sam, dee] = [await openSealed(pack, secrets['sam-carter']), await openSealed(pack, secrets['dee-holt'])];
    expect([sam?.person.name, Object.keys(sam?.accounts ?? {}), sam?.accounts['kelling-x']?.responsible]).toEqual(['Sam Carter', ['kelling-x'], 'Ruth Ansell']);
    expect([dee?.person.name, Object.keys(dee?.accounts ?? {})]).toEqual(['Dee Holt', ['midshire-x']]);
    expect(await openSealed(pack, newSecret())).toBeUndefined();
    expect(JSON.stringify(pack)).not.toMatch(/sam-carter|Sam Carter|dee-holt|Dee Holt|Ruth Ansell|Olwen Pritchard|full control/);
  });

  it('say nothing to somebody else even when the entries change places', async () => {
    const pack = await sealedFor('midshire-fire');
    const [sam, dee] = await Promise.all(Object.values(secrets).map(derivedId));
    const swapped = { ...pack, sealed: { [sam ?? '']: pack.sealed[dee ?? ''] ?? '', [dee ?? '']: pack.sealed[sam ?? ''] ?? '' } };
    for (const secret of Object.values(secrets)) expect(await openSealed(swapped, secret)).toBeUndefined();
    const accounts = { 'kelling-x': pack.sealedAccounts['midshire-x'] ?? '', 'midshire-x': pack.sealedAccounts['kelling-x'] ?? '' };
    expect(await openSealed({ ...pack, sealedAccounts: accounts }, secrets['sam-carter'])).toBeUndefined();
  });

  it('stand in the order of their ids, not in that of the register', async () => {
    const ids = Object.keys((await sealedFor('midshire-fire')).sealed);
    const people = register.people.toReversed();
    expect(ids).toEqual(ids.toSorted());
    expect(Object.keys((await sealAll({ ...register, people }, 'midshire-fire', secrets)).sealed)).toEqual(ids);
  });

  it('have other account keys in each pack, so that an old entry opens nothing of a new one', async () => {
    const [one, two] = [await sealedFor('midshire-fire'), await sealedFor('midshire-fire')];
    expect(await openSealed({ ...two, sealed: one.sealed }, secrets['sam-carter'])).toBeUndefined();
    expect(await openSealed({ ...two, sealedAccounts: {} }, secrets['sam-carter'])).toMatchObject({ person: { id: 'sam-carter' }, accounts: {} });
  });

  it('do not tell by their length how many roles somebody has, or what their name is', async () => {
    const people = [person('a', 'A'), person('bob-longer-name', 'Bob Longer Name', 'kelling-x', 'midshire-x', 'a-third')];
    const { sealed } = await sealAll({ ...register, people }, 'midshire-fire', { a: newSecret(), 'bob-longer-name': newSecret() });
    expect(new Set(Object.values(sealed).map(({ length }) => length)).size).toBe(1);
  });

  it('stay shut when cut, of another organisation, or sealed in a way that is not ours', async () => {
    const pack = await sealedFor('midshire-fire');
    const secret = secrets['sam-carter'];
    const id = await derivedId(secret);
    const key = await derive(secret, 'seal/midshire-fire', 32);
    const weak = await new CompactEncrypt(new Uint8Array(224)).setProtectedHeader({ alg: 'dir', enc: 'A128CBC-HS256' }).encrypt(key);
    const other = await seal(spelled(person('x', 'X'), new Map()), await derive(newSecret(), 'seal/midshire-fire', 32), 224);
    const long = await seal(' '.repeat(70_000), key, 224);
    for (const wrong of [(pack.sealed[id] ?? '').slice(0, -3), '', 'not.a.jwe', weak, other, long]) {
      expect(await openSealed({ ...pack, sealed: { [id]: wrong } }, secret)).toBeUndefined();
    }
    expect(await openSealed({ ...pack, organisation: 'other-fire' }, secret)).toBeUndefined();
    expect(await openSealed(pack, 'no secret')).toBeUndefined();
    expect(await unseal(await seal({ id: 'x' }, key, 224), key)).toEqual({ id: 'x' });
  });
});

describe('a person by place', () => {
  it('comes back with every field there is, but for the day on which they left', () => {
    const whole = personSchema.parse({
      id: 'sam-carter',
      name: 'Sam Carter',
      email: 'sam.carter@midshirefire.example',
      manager: 'Ruth Ansell',
      roles: [
        { account: 'kelling-x', role: 'delegate', since: '2000-01-01', until: '2031-12-31', suspended: { from: '2026-02-28', until: '2026-03-01' } },
        { account: 'kelling-x', role: 'admin', suspended: { from: '2026-02-28' } },
        { account: 'midshire-x', role: 'delegate', until: '2027-01-01' },
      ],
      trainingCompleted: '2026-01-02',
      trainingDue: '2027-01-02',
      acknowledged: [
        { version: '3.1', on: '2026-01-03' },
        { version: '3.2', on: '2026-05-03', receipt: true },
      ],
    });
    expect(Object.keys(personSchema.shape).filter((field) => !Object.hasOwn(whole, field))).toEqual(['left']);
    const keys = new Map([['kelling-x', 'A'.repeat(22)]]);
    expect(read(sealedPersonSchema.parse(JSON.parse(JSON.stringify(spelled(whole, keys)))))).toEqual({ person: whole, keys });
    const bare = personSchema.parse({ id: 'kim', name: 'Kim Lowe' });
    expect(read(sealedPersonSchema.parse(spelled(bare, keys)))).toEqual({ person: bare, keys: new Map() });
  });
});

describe('short names', () => {
  it('are one for each field, come back as they were, and none is a field’s own name', () => {
    const fields = Object.keys(accountSchema.shape);
    const all = Object.fromEntries(fields.map((field, at) => [field, [{ [field]: at }]]));
    expect(lengthened(shortened(all))).toEqual(all);
    expect(new Set(Object.keys(shortened(all) as object)).size).toBe(new Set(fields).size);
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
