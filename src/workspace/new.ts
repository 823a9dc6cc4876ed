// A new workspace: an organisation and nothing else, or the example organisation to try everything with.
import type { Organisation, OrganisationFile } from '../model/organisation.ts';
import { type Workspace, workspaceSchema } from '../model/workspace.ts';

/** @param recovery the code that opens the file when the passphrase is lost */
export function newWorkspace(organisation: Organisation, recovery: string): Workspace {
  return workspaceSchema.parse({ type: 'whichhat-workspace', format: 1, recovery, organisation });
}

/** Everything an organisation file holds, as a workspace. Whom the demo sites are signed in as stays behind. */
export function workspaceFrom(file: OrganisationFile, recovery: string): Workspace {
  const { organisation, policy, accounts, people, elections, holds } = file;
  return workspaceSchema.parse({
    type: 'whichhat-workspace',
    format: 1,
    recovery,
    organisation,
    policies: policy ? [policy] : [],
    accounts,
    people,
    elections,
    holds,
  });
}

/** An id from a name: `Midshire Fire and Rescue` becomes `midshire-fire-and-rescue`. Never one of `taken`. */
export function idFrom(name: string, taken: { has(id: string): boolean } = new Set<string>()): string {
  const plain =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'new';
  if (!taken.has(plain)) return plain;
  for (let n = 2; ; n += 1) if (!taken.has(`${plain}-${n}`)) return `${plain}-${n}`;
}
