// A register of any size from a seed: names put together from lists, nobody who exists.
import type { Account } from '../../src/model/account.ts';
import type { Person } from '../../src/model/person.ts';

const FIRST = 'Ada Bryn Cai Dilys Ewan Fflur Gwen Hari Ivy Jonty Kit Lowri Mabel Nia Owain Perl Rhys Seren Tomos Una'.split(' ');
const LAST = 'Ashdown Birchall Copley Denshaw Eastwick Fernley Garside Holloway Ingleby Jesmond Kettlewell Lingard Mossop Netherby'.split(' ');
const AREAS = ['North', 'South', 'East', 'West', 'Prevention', 'Training', 'Control'];

/** Small and seeded (mulberry32): the same numbers on every machine. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Made {
  readonly accounts: Account[];
  readonly people: Person[];
}

/** `size` administrators, about one account for every three. Ten accounts have no central access; nine of those are orphaned. */
export function madeRegister(size: number, seed = 137): Made {
  const next = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const accounts = Array.from({ length: Math.ceil(size / 3) }, (_, n): Account => {
    const area = pick(AREAS);
    const orphaned = n < 9;
    return {
      id: `page-${n + 1}`,
      platform: n % 4 === 3 ? 'x' : 'facebook',
      kind: 'corporate',
      name: `${area} page ${n + 1}`,
      serviceArea: area,
      responsible: `${pick(FIRST)} ${pick(LAST)}`,
      ...(next() < 0.6 ? { deputy: `${pick(FIRST)} ${pick(LAST)}` } : {}),
      ...(n < 10 ? {} : { centralAccess: { state: 'confirmed' as const, on: '2026-04-01' } }),
      state: orphaned ? 'orphaned' : 'active',
    };
  });
  const people = Array.from({ length: size }, (_, n): Person => {
    const name = `${FIRST[n % FIRST.length]} ${LAST[Math.floor(n / FIRST.length) % LAST.length]}`;
    return {
      id: `person-${n + 1}`,
      name,
      email: `person.${n + 1}@midshirefire.example`,
      manager: `Manager of ${AREAS[n % AREAS.length]}`,
      roles: [{ account: accounts[9 + (n % (accounts.length - 9))]?.id ?? 'page-10', role: 'Facebook access' }],
      acknowledged: [],
    };
  });
  return { accounts, people };
}
