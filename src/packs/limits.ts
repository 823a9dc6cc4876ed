// How much a pack holds, counted before anything is made of it.
import type { Pack } from '../model/pack.ts';
import { CAPS } from './caps.ts';
import { Refusal } from './refusal.ts';

/** Throws a Refusal when a pack has more phrases or longer ones than a device should be asked to carry. */
export function checkLimits({ rules, lists, changes }: Pack): void {
  const phrases = [
    ...rules.flatMap(({ match, unless, examples }) => [...textsIn([match, unless]), ...textsIn([examples.warn, examples.quiet])]),
    ...Object.values(lists).flatMap(({ items, welsh }) => [...items, ...(welsh ?? [])]),
    ...changes.flatMap((change) => ('exception' in change ? textsIn(change.exception.when) : [])),
  ];
  if (phrases.length > CAPS.phrases) throw new Refusal('pack_limits', `${phrases.length} phrases and examples; at most ${CAPS.phrases}`);
  const conditions = rules.flatMap(({ match, unless }) => textsIn([match, unless]));
  const items = Object.values(lists).flatMap(({ items, welsh }) => [...items, ...(welsh ?? [])]);
  const long = [...conditions, ...items].find((phrase) => phrase.length > CAPS.phraseLength);
  if (long !== undefined) throw new Refusal('pack_limits', `"${long.slice(0, 40)}…" has ${long.length} characters; at most ${CAPS.phraseLength}`);
  const many = rules.find(({ examples }) => examples.warn.length + examples.quiet.length > CAPS.examples);
  if (many) throw new Refusal('pack_limits', `${many.id} has more than ${CAPS.examples} examples`);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
