// Which version of the written policy people are asked to confirm: a minor one never asks again.
import type { Workspace } from '../model/workspace.ts';

/** The last material version; undefined while there is none. */
export function versionToConfirm({ policies }: Pick<Workspace, 'policies'>): string | undefined {
  const latest = policies.at(-1);
  return latest?.minorOf ?? latest?.version;
}
