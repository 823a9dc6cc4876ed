// The example organisation as a workspace, for tests.
import { join } from 'node:path';
import { loadCore } from '../../src/cli/core.ts';
import { organisationFileSchema } from '../../src/model/organisation.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { workspaceFrom } from '../../src/workspace/new.ts';
import { recoveryCode } from '../../src/workspace/recovery.ts';

export const CORE = loadCore(join(import.meta.dirname, '../../rules'));
export const CODE = recoveryCode(new Uint8Array(26).map((_, at) => at * 7));

export function exampleWorkspace(): Workspace {
  return workspaceFrom(organisationFileSchema.parse(CORE.exampleOrganisation), CODE);
}
