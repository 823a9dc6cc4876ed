// What the lines of one sheet have said so far: the first one to speak of a field is believed, and a later one that says otherwise is a problem.
import { type Problem, problem } from '../problem.ts';

export class Said {
  readonly #fields = new Map<string, Set<string>>();
  readonly #problems: Problem[];

  /** @param problems where lines that differ are noted */
  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  /** True where no earlier line spoke of this field of this account or person. */
  first(about: string, field: string): boolean {
    const fields = this.#fields.get(about) ?? new Set<string>();
    this.#fields.set(about, fields);
    if (fields.has(field)) return false;
    fields.add(field);
    return true;
  }

  /** Takes each fact where no earlier line said otherwise. `label` is what a person calls it. */
  merged<T extends object>(known: T, facts: object, about: string, label: string, row: number): T {
    const next = { ...known } as Record<string, unknown>;
    for (const [field, value] of Object.entries(facts)) {
      if (this.first(about, field)) next[field] = withRest(next[field], value);
      else if (JSON.stringify(next[field]) !== JSON.stringify(value))
        this.#problems.push(problem('differs-within-sheet', row, { column: field, value: shown(value), guess: shown(next[field]), about: label }));
    }
    return next as T;
  }
}

/** A sheet has a cell for the reference of a report, and none for its day: what it has no cell for stays where the rest is as it was. */
function withRest(before: unknown, said: unknown): unknown {
  if (!isFacts(before) || !isFacts(said)) return said;
  return before.state === said.state && before.reference === said.reference ? { ...before, ...said } : said;
}

const isFacts = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => (typeof value === 'object' && value !== null && 'state' in value ? String(value.state) : String(value ?? ''));
