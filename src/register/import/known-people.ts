// Which person a line means: one already on the register, one of an earlier line, or nobody yet. One look-up for each, however long the sheet.
import type { Person } from '../../model/person.ts';
import { freshId, slug } from './ids.ts';
import type { PersonFacts } from './line-people.ts';

export class KnownPeople {
  /** In the order of the register, new ones behind it. */
  readonly all: Person[];
  readonly #ids: Set<string>;
  readonly #byEmail = new Map<string, number[]>();
  readonly #bySlug = new Map<string, number[]>();

  constructor(people: readonly Person[]) {
    this.all = [...people];
    this.#ids = new Set(people.map(({ id }) => id));
    people.forEach((person, at) => {
      this.#learn(person, at);
    });
  }

  /** Where this person is, put there where nobody of that name or address was. */
  placeOf(facts: Pick<PersonFacts, 'name' | 'email'>): number {
    const at = this.#indexOf(facts);
    if (at >= 0) return at;
    const { name } = facts;
    const fresh = { id: freshId(slug(name).slice(0, 48), this.#ids), name, roles: [], acknowledged: [] };
    this.#ids.add(fresh.id);
    return this.all.push(fresh) - 1;
  }

  put(person: Person, at: number): void {
    this.all[at] = person;
    this.#learn(person, at);
  }

  /** Who else has this address under a name of their own: a mailbox that people share. */
  sharing(at: number): string | undefined {
    const { email = '', name } = this.all[at] as Person;
    const other = (this.#byEmail.get(email.toLowerCase()) ?? []).find((one) => one !== at && !alike(this.all[one]?.name ?? '', name));
    return other === undefined ? undefined : this.all[other]?.name;
  }

  /** The same address is the same person, unless two names part those who share it; the same name is, unless two addresses tell them apart. */
  #indexOf({ name, email }: Pick<PersonFacts, 'name' | 'email'>): number {
    const mail = (email === undefined ? undefined : this.#byEmail.get(email)) ?? [];
    const named = mail.find((at) => slug(this.all[at]?.name ?? '') === slug(name)) ?? mail.find((at) => alike(this.all[at]?.name ?? '', name));
    return named ?? (this.#bySlug.get(slug(name)) ?? []).find((at) => email === undefined || this.all[at]?.email === undefined) ?? -1;
  }

  #learn(person: Person, at: number): void {
    if (person.email !== undefined) put(this.#byEmail, person.email.toLowerCase(), at);
    put(this.#bySlug, slug(person.name), at);
  }
}

function put(map: Map<string, number[]>, key: string, at: number): void {
  const places = map.get(key) ?? [];
  if (!places.includes(at)) map.set(key, [...places, at]);
}

/** Whether two names may be those of one person: `Sam Carter`, `Samantha Carter`, `Sam Price`, `Cllr Sam Carter`; an address stands for any name. */
function alike(one: string, other: string): boolean {
  if (one.includes('@') || other.includes('@')) return true;
  const [short = [], long = []] = [slug(one).split('-'), slug(other).split('-')].sort((a, b) => a.length - b.length);
  const [first = '', second = ''] = [short[0], long[0]];
  return first.startsWith(second) || second.startsWith(first) || short.every((word) => long.includes(word));
}
