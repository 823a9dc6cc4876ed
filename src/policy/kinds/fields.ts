// Typed readers for fields that have already been checked against the kind's shape.

import type { Phrases } from '../../model/policy.ts';

type Value = Readonly<Record<string, unknown>>;

export function strings(value: Value, field: string): readonly string[] {
  const found = value[field];
  return Array.isArray(found) ? found.filter((item): item is string => typeof item === 'string') : [];
}

/** Phrases as they are written, or the numbers of their lists. */
export function phrasesIn(value: Value, field: string): Phrases {
  return list(value, field) as Phrases;
}

export function list(value: Value, field: string): readonly unknown[] {
  const found = value[field];
  return Array.isArray(found) ? found : [];
}

export function number(value: Value, field: string, otherwise: number): number {
  const found = value[field];
  return typeof found === 'number' ? found : otherwise;
}

/** A word out of a fixed set; one word and a list of words are both welcome. */
export function words(value: Value, field: string): readonly string[] {
  const found = value[field];
  return typeof found === 'string' ? [found] : strings(value, field);
}
