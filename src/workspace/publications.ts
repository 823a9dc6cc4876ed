// What was published, and what of the workspace each version was made from, so that an old one can be brought back under a new number.
import type { Publication, Workspace } from '../model/workspace.ts';

/** The parts of a workspace that a pack is made of. The register of people is not one: it goes into sealed entries only. */
type Content = Pick<
  Workspace,
  'organisation' | 'policies' | 'accounts' | 'ownRules' | 'changes' | 'lists' | 'elections' | 'candidates' | 'holds' | 'responses' | 'notice' | 'practice'
>;

/** The workspace as it was when that version was made; undefined when it was not kept. */
export function contentOf(workspace: Workspace, { content }: Publication): Workspace | undefined {
  if (content === undefined) return undefined;
  const { notice: _notice, ...now } = workspace;
  return { ...now, ...(JSON.parse(content) as Content) };
}

/** The version that staff have, as far as this workspace knows. */
export function latestPublished({ publications }: Workspace): Publication | undefined {
  return publications.filter(({ state }) => state === 'published').at(-1);
}
