// Changing one item of a list of the workspace, the others staying as they are.
export { withoutEmpty } from '../register/import/without-empty.ts';

import type { Workspace } from '../model/workspace.ts';

type ListOf = 'accounts' | 'people' | 'improvements' | 'ownRules' | 'elections' | 'candidates' | 'holds' | 'responses' | 'practice';
type ItemOf<P extends ListOf> = Workspace[P][number];
type Identified = { readonly id: string };

/** The item with another content; a new id adds it at the end. */
export function withItem<P extends ListOf>(workspace: Workspace, part: P, item: ItemOf<P>): Workspace {
  const list = workspace[part] as readonly Identified[];
  const known = list.some(({ id }) => id === item.id);
  return { ...workspace, [part]: known ? list.map((one) => (one.id === item.id ? item : one)) : [...list, item] };
}

/** The workspace without the item of this id; the same items where there is none. */
export function withoutItem<P extends ListOf>(workspace: Workspace, part: P, id: string): Workspace {
  return { ...workspace, [part]: (workspace[part] as readonly Identified[]).filter((one) => one.id !== id) };
}
