// Somebody the register knows as a leaver and the sheet still names, such as last month's: they stay as left, and it is said, unless the officer says otherwise.
import type { Person } from '../../model/person.ts';
import { type Problem, problem } from '../problem.ts';
import type { PersonFacts } from './line-people.ts';

export interface Leaver {
  readonly id: string;
  readonly name: string;
  /** Last day, as the register has it. */
  readonly left: string;
  /** First row of the sheet that names them, counted from 1. */
  readonly row: number;
}

export class Leavers {
  readonly #left: ReadonlyMap<string, string>;
  readonly #back: ReadonlySet<string>;
  readonly #met = new Map<string, Leaver>();
  /** Whom some line of the sheet itself calls a leaver: nothing to be said. */
  readonly #agreed = new Set<string>();

  /** @param back ids of those who have come back */
  constructor(people: readonly Person[], back: ReadonlySet<string>) {
    this.#left = new Map(people.flatMap(({ id, left }) => (left === undefined ? [] : [[id, left] as const])));
    this.#back = back;
  }

  /** Whether this line gives no role to the person, because the register had them as a leaver before the sheet came. */
  stays({ id, name }: Person, { left }: PersonFacts, row: number): boolean {
    const day = this.#left.get(id);
    if (day === undefined) return false;
    if (left !== undefined) this.#agreed.add(id);
    else if (!this.#met.has(id)) this.#met.set(id, { id, name, left: day, row });
    return left !== undefined || !this.#back.has(id);
  }

  /** The person as this line finds them: a leaver who has come back has no last day any more. */
  found(person: Person, { left }: PersonFacts): Person {
    if (left !== undefined || !this.#back.has(person.id) || !this.#left.has(person.id)) return person;
    const { left: _, ...here } = person;
    return here;
  }

  /** Who is in the sheet as if they had never left, in the order of its rows. */
  get all(): readonly Leaver[] {
    return [...this.#met.values()].filter(({ id }) => !this.#agreed.has(id));
  }

  get problems(): readonly Problem[] {
    return this.all.filter(({ id }) => !this.#back.has(id)).map(({ name, left, row }) => problem('left-before', row, { value: name, guess: left }));
  }
}
