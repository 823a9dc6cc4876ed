// Candidates and members, from the list that democratic services keep, as words that the rules about politics know.
import type { Pack } from '../model/pack.ts';
import type { Workspace } from '../model/workspace.ts';

/** The extension's own list of handles, to which the organisation's are added. */
const HANDLES = 'politician-handles';

/** The workspace's lists with the handles of its candidates. */
export function withCandidates({ lists, candidates }: Pick<Workspace, 'lists' | 'candidates'>): Pack['lists'] {
  const handles = [...new Set(candidates.flatMap(({ handle }) => (handle ? [`@${handle.replace(/^@/, '').toLowerCase()}`] : [])))];
  if (handles.length === 0) return lists;
  const before = lists[HANDLES];
  return { ...lists, [HANDLES]: { about: before?.about ?? 'Handles of candidates and members', items: [...new Set([...(before?.items ?? []), ...handles])] } };
}
