// What of a workspace has a first day that is still to come, a line each: the rules of today do not count it.
import type { Workspace } from '../../model/workspace.ts';
import { isComing } from '../../packs/index.ts';
import type { Words } from '../words.ts';
import { changeText } from './columns.tsx';
import { daysText } from './days-text.ts';
import type { Name } from './rule-names.ts';

/** @param name a built-in rule by its title */
export function laterLines(words: Words, { ownRules, changes }: Pick<Workspace, 'ownRules' | 'changes'>, name: Name, today: string): string[] {
  const { t, say, day } = words;
  return [
    ...ownRules.filter((rule) => isComing(rule, today)).map((rule) => `${say(rule.title)}, ${daysText(words, rule)}`),
    ...changes.filter((change) => isComing(change, today)).map((change) => `${name(change.rule)}, ${changeText(t, day, change)}`),
  ].map((what) => t('desk_check_later', { what }));
}
