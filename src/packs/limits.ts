// How much a pack holds, and whether its names are its own: looked at before anything is made of it.
import type { Pack } from '../model/pack.ts';
import { CAPS } from './caps.ts';

/** Why a pack is more than a device should be asked to carry, or undefined. */
export function limitFault({ rules, lists, changes }: Pack): string | undefined {
  const phrases = [
    ...rules.flatMap(({ match, unless, examples }) => [...textsIn([match, unless]), ...textsIn([examples.warn, examples.quiet])]),
    ...Object.values(lists).flatMap(({ items, welsh }) => [...items, ...(welsh ?? [])]),
    ...changes.flatMap((change) => ('exception' in change ? textsIn(change.exception.when) : [])),
  ];
  if (phrases.length > CAPS.phrases) return `${phrases.length} phrases and examples; at most ${CAPS.phrases}`;
  const conditions = rules.flatMap(({ match, unless }) => textsIn([match, unless]));
  const items = Object.values(lists).flatMap(({ items, welsh }) => [...items, ...(welsh ?? [])]);
  const long = [...conditions, ...items].find((phrase) => phrase.length > CAPS.phraseLength);
  if (long !== undefined) return `"${long.slice(0, 40)}…" has ${long.length} characters; at most ${CAPS.phraseLength}`;
  const many = rules.find(({ examples }) => examples.warn.length + examples.quiet.length > CAPS.examples);
  return many && `${many.id} has more than ${CAPS.examples} examples`;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Which two things of one kind go by the same name, so that it would be chance which of them counts; or undefined. */
export function nameFault({ rules, accounts, elections, holds, responses, practice }: Pack): string | undefined {
  for (const [kind, things] of Object.entries({ rules, accounts, elections, holds, responses, practice })) {
    const ids = things.map(({ id }) => id);
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    if (twice !== undefined) return `${kind}: "${twice}" stands in it twice`;
  }
  return undefined;
}
