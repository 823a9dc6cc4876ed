// The shipped policy for the example organisation, compiled as the background compiles it.
import { compileFor } from '../../src/background/source.ts';
import { loadCore, rulesFolder } from '../../src/cli/core.ts';
import { organisationFileSchema } from '../../src/model/organisation.ts';
import type { Policy } from '../../src/policy/index.ts';

const core = loadCore(rulesFolder(), (sentence) => console.error(`not used: ${sentence}`));
const organisation = organisationFileSchema.parse(core.exampleOrganisation);

export const examplePolicy = (): Policy => compileFor(core, organisation);
