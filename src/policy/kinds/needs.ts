// What must have been seen in a draft before a condition can hold at all: the engine wakes a rule only by what it found.
// It must not know what the sights are; they are numbers of phrase sets, or of the sights in `sights.ts`.

/** Any one of these sights will do. */
export type Clause = readonly number[];

/** Every one of these clauses must be met. None: nothing can be proved, and the condition is always asked. */
export type Needs = readonly Clause[];

/** More clauses than this cost more than they spare. */
const MOST_CLAUSES = 4;

/** For conditions that must all hold: the clauses that fewest sights meet. */
export function needsOfAll(all: readonly Needs[]): Needs {
  const clauses = all.flat();
  const different = clauses.filter((clause, at) => clauses.findIndex((other) => same(clause, other)) === at);
  return different.sort((one, other) => one.length - other.length).slice(0, MOST_CLAUSES);
}

/** For conditions of which one must hold: what any of them needs. */
export function needsOfAny(all: readonly Needs[]): Needs {
  const clauses: Clause[] = [];
  for (const needs of all) {
    const [narrowest] = needsOfAll([needs]);
    // One condition that nothing is known of makes the whole unprovable.
    if (narrowest === undefined) return [];
    clauses.push(narrowest);
  }
  return clauses.length === 0 ? [] : [[...new Set(clauses.flat())]];
}

function same(one: Clause, other: Clause): boolean {
  return one.length === other.length && one.every((sight) => other.includes(sight));
}
