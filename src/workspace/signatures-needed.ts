// How many people must sign a version, and why.
import type { Workspace } from '../model/workspace.ts';
import type { Merged } from '../packs/index.ts';
import { currentRoot } from './roots.ts';

/** How many must sign what the workspace holds now, and why. `alone`: two were chosen, and there is one signer so far. */
export function signaturesNeeded(
  workspace: Workspace,
  { loosened }: Pick<Merged, 'loosened'>,
): { readonly count: number; readonly because: 'loosens' | 'blocks' | 'policy' | 'alone' } {
  const root = currentRoot(workspace);
  if (loosened.some(({ blocks }) => blocks)) return { count: 2, because: 'loosens' };
  const blocks = workspace.ownRules.some(({ level }) => level === 'block') || workspace.changes.some((change) => 'level' in change && change.level === 'block');
  if (blocks && (root?.blockThreshold ?? 1) > (root?.threshold ?? 1)) return { count: root?.blockThreshold ?? 1, because: 'blocks' };
  const count = root?.threshold ?? workspace.channel.threshold;
  return { count, because: count < workspace.channel.threshold ? 'alone' : 'policy' };
}
