// Conditions as data become tests. What is wrong with one is said in `condition-faults.ts`.
import { type Bench, type Kind, kinds, type Test } from './kinds/index.ts';

type Mapping = Readonly<Record<string, unknown>>;

/**
 * The test for a condition that has no faults.
 * @throws Error when its kind or a field of it is unknown
 */
export function openCondition(condition: unknown, bench: Omit<Bench, 'test'>): Test {
  const whole: Bench = { ...bench, test: (inner) => openCondition(inner, bench) };
  const value: Mapping = Array.isArray(condition) ? { phrases: condition } : (condition as Mapping);
  const kind = kindOf(value);
  if (kind === undefined || Object.keys(value).some((key) => !kind.fields.includes(key))) throw new Error('a condition of another engine');
  return kind.open(value, whole);
}

/** The kind of a condition that is no list of phrases. */
export function kindOf(value: Mapping): Kind | undefined {
  return kinds.get(Object.keys(value).find((key) => kinds.has(key)) ?? '');
}
