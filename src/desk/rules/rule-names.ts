// What a person calls a rule: by its title, in the language of the page; by its id where no title is known.
import type { Rule } from '../../model/rule.ts';
import type { Words } from '../words.ts';

/** A rule's name by its id. */
export type Name = (rule: string) => string;

export function namesOf(rules: readonly Pick<Rule, 'id' | 'title'>[], say: Words['say']): Name {
  const titles = new Map(rules.map(({ id, title }) => [id, say(title)]));
  return (rule) => titles.get(rule) ?? rule;
}
