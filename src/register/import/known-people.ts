// Which person a line means: one already on the register, one of an earlier line, or nobody yet. One look-up for each, however long the sheet.
import type { Person } from '../../model/person.ts';
import { freshId, slug } from './ids.ts';
import type { PersonFacts } from './line-people.ts';

export class KnownPeople {
  /** In the order of the register, new ones behind it. */
  readonly all: Person[];
  readonly #ids: Set<string>;
  readonly #byEmail = new Map<string, number>();
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

  /** The same address is the same person; the same name is, unless two addresses tell them apart. */
  #indexOf({ name, email }: Pick<PersonFacts, 'name' | 'email'>): number {
    const mail = email === undefined ? undefined : this.#byEmail.get(email);
    return mail ?? (this.#bySlug.get(slug(name)) ?? []).find((at) => email === undefined || this.all[at]?.email === undefined) ?? -1;
  }

  #learn(person: Person, at: number): void {
    if (person.email !== undefined) this.#byEmail.set(person.email.toLowerCase(), at);
    const alike = this.#bySlug.get(slug(person.name)) ?? [];
    if (!alike.includes(at)) this.#bySlug.set(slug(person.name), [...alike, at]);
  }
}
