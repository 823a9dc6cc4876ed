// Candidates and members, from the list that democratic services keep, as words that the rules about politics know.
import type { Pack } from '../model/pack.ts';
import type { Workspace } from '../model/workspace.ts';
import { namePhrases } from './candidate-name.ts';

/** The extension's own lists of handles and of names, to which the organisation's are added. */
const HANDLES = 'politician-handles';
const NAMES = 'candidates';
const ABOUT = { [HANDLES]: 'Handles of candidates and members', [NAMES]: 'Names of candidates and members' } as const;

/** The workspace's lists with the handles and names of its candidates. */
export function withCandidates({ lists, candidates }: Pick<Workspace, 'lists' | 'candidates'>): Pack['lists'] {
  const handles = candidates.flatMap(({ handle }) => (handle ? [`@${handle.replace(/^@/, '').toLowerCase()}`] : []));
  return {
    ...lists,
    ...added(lists, HANDLES, handles),
    ...added(
      lists,
      NAMES,
      candidates.flatMap(({ name }) => namePhrases(name)),
    ),
  };
}

function added(lists: Workspace['lists'], name: keyof typeof ABOUT, items: readonly string[]): Pack['lists'] {
  if (items.length === 0) return {};
  const before = lists[name];
  return { [name]: { ...before, about: before?.about ?? ABOUT[name], items: [...new Set([...(before?.items ?? []), ...items])] } };
}
