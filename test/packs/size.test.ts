// How large a document becomes for the largest organisation there is: a thousand people and three hundred accounts beside five hundred rules.
import { expect, it } from 'vitest';
import { type Account, accountSchema } from '../../src/model/account.ts';
import { type Person, personSchema } from '../../src/model/person.ts';
import { CAPS, documentBytes, documentOf, newSecret, openSealed, packAccountOf, sealAll, signPack, signRoot, verifyDocument } from '../../src/packs/index.ts';
import { bigPack } from '../bench/pack.ts';
import { NOW, rootOf, someKeys, trusting } from './kit.ts';

const [PEOPLE, ACCOUNTS] = [1_000, 300];
/** Bytes, well below the cap, so that an organisation larger still is not turned away. */
const TARGET = 700_000;
const START = ['Ab', 'Bren', 'Cal', 'Dor', 'El', 'Fen', 'Gar', 'Hol', 'Is', 'Jor', 'Kel', 'Lor', 'Mar', 'Nor', 'Ol', 'Per', 'Ros', 'Sel', 'Tam', 'Wen'];
const END = ['an', 'bert', 'da', 'eth', 'fred', 'gan', 'ine', 'ley', 'mund', 'na', 'or', 'wick', 'wyn', 'ys'];
const word = (n: number): string => `${START[n % START.length]}${END[(n * 7) % END.length]}`;
const nameOf = (n: number): string => `${word(n * 13 + 5)} ${word(n * 29 + 11)}${END[n % END.length]}`;
const mailOf = (n: number): string => `${nameOf(n).toLowerCase().replace(' ', '.')}@midshirefire.example`;
const day = (n: number): string => `202${n % 6}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;

const accountOf = (n: number): Account =>
  accountSchema.parse({
    id: `station-${n}-${n % 3 === 0 ? 'x' : 'facebook'}`,
    platform: n % 3 === 0 ? 'x' : 'facebook',
    kind: 'corporate',
    name: `${word(n)} Fire Station`,
    ...(n % 3 === 0 ? { handle: `${word(n)}Fire${n}` } : { profileId: String(100_000_000_000 + n * 7_919), pageId: String(200_000_000_000 + n * 104_729) }),
    serviceArea: `${word(n % 30)} area`,
    responsible: nameOf(n),
    deputy: nameOf(n + 300),
    outOfHours: `Duty desk ${n % 12}`,
    centralAccess: { state: 'confirmed', on: day(n) },
    reviewers: [{ name: nameOf(n + 500), hours: '08:00 to 18:00' }],
    responseTarget: 'one working day',
  });
/** Most hold one role, some two or three; everybody is trained and has confirmed two versions of the policy. */
const personOf = (n: number): Person =>
  personSchema.parse({
    id: nameOf(n).toLowerCase().replace(' ', '-') + n,
    name: nameOf(n),
    email: mailOf(n),
    manager: nameOf(n % 60),
    roles: Array.from({ length: n % 10 === 0 ? 3 : n % 3 === 0 ? 2 : 1 }, (_, k) => ({
      account: accountOf((n * 31 + k * 17) % ACCOUNTS).id,
      role: ['full control', 'Facebook access', 'delegate', 'partial access'][(n + k) % 4],
      since: day(n + k),
    })),
    trainingCompleted: day(n + 2),
    trainingDue: day(n + 3),
    acknowledged: [
      { version: '3.1', on: day(n + 4) },
      { version: '3.2', on: day(n + 5), receipt: true },
    ],
  });

it('a thousand people, three hundred accounts, 500 rules and 10,000 phrases fit well below the cap, and everybody opens their own entry', async () => {
  const accounts = Array.from({ length: ACCOUNTS }, (_, n) => accountOf(n));
  const people = Array.from({ length: PEOPLE }, (_, n) => personOf(n));
  const secrets = Object.fromEntries(people.map(({ id }) => [id, newSecret()]));
  expect(Object.keys(secrets)).toHaveLength(PEOPLE);
  const sealed = await sealAll({ accounts, people }, 'midshire-fire', secrets);
  const { root, ann } = await someKeys();
  const statement = rootOf([root], [ann]);
  const jws = await signPack({ ...bigPack(), accounts: accounts.map(packAccountOf), ...sealed }, ann);
  const bytes = documentBytes(documentOf([await signRoot(statement, [root])], jws));
  const verified = await verifyDocument(bytes, await trusting(statement), NOW);
  if (verified.outcome !== 'verified') throw new Error(verified.detail);
  const { pack } = verified;
  const sizes = Object.values(pack.sealed).map(({ length }) => length);
  console.log(`${bytes.length} bytes of ${CAPS.bytes}; entries of ${[...new Set(sizes)].toSorted((a, b) => a - b).join(', ')} characters`);
  expect(bytes.length).toBeLessThan(TARGET);
  expect([pack.rules.length, pack.accounts.length, sizes.length, Object.keys(pack.sealedAccounts).length]).toEqual([500, ACCOUNTS, PEOPLE, ACCOUNTS]);
  const text = JSON.stringify(pack);
  expect(people.filter(({ name, email }) => text.includes(name) || text.includes(email ?? name))).toEqual([]);
  for (const person of [people[0], people[444], people[999]]) {
    const own = await openSealed(pack, secrets[person?.id ?? ''] ?? '');
    expect(own?.person).toEqual(person);
    expect(Object.keys(own?.accounts ?? {}).toSorted()).toEqual([...new Set(person?.roles.map(({ account }) => account))].toSorted());
  }
});
