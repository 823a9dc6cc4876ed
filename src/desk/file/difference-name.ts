// What a person calls the thing that two people have changed: by its name, title, topic or reason, never by an id where it has one of these.
import { electionSchema } from '../../model/election.ts';
import { type Bilingual, bilingualSchema } from '../../model/text.ts';
import type { Difference } from '../../workspace/difference.ts';
import { electionName } from '../elections/elections.tsx';
import type { Words } from '../words.ts';

/** @param titles of the extension's own rules, by id */
export function differenceName(words: Words, { part, id, values }: Difference, titles: ReadonlyMap<string, Bilingual>): string {
  const { t } = words;
  return `${t(`desk_part_${part}`)}${id === '' ? '' : `: ${titleOf(words, part, values, titles) ?? id}`}`;
}

function titleOf(words: Words, part: string, values: Difference['values'], titles: ReadonlyMap<string, Bilingual>): string | undefined {
  const value = values.mine ?? values.theirs ?? values.base;
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, title, topic, reason, rule } = value as Readonly<Record<'name' | 'title' | 'topic' | 'reason' | 'rule', unknown>>;
  if (typeof rule === 'string') {
    const known = titles.get(rule);
    return known && words.say(known);
  }
  if (part === 'elections') {
    const election = electionSchema.safeParse(value).data;
    return election && electionName(words, election);
  }
  for (const one of [name, title, topic, reason]) {
    if (typeof one === 'string') return one;
    const text = bilingualSchema.safeParse(one).data;
    if (text) return words.say(text);
  }
  return undefined;
}
