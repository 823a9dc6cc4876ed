// The source of a pack: one YAML file that names an organisation file and a folder of own rules, and holds what is the pack's own.
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { OrganisationFile } from '../../model/organisation.ts';
import { nameSchema, type PackInput, type PackRule, packRuleSchema, packSchema } from '../../model/pack.ts';
import { FaultError } from '../command.ts';
import { yamlFiles } from '../core.ts';
import { readOrganisation } from '../organisation.ts';
import { faultsOf, readYaml } from '../yaml.ts';

const { approval, changes, lists, responses, notice, practice } = packSchema.shape;
const sourceSchema = z.strictObject({
  /** An organisation file, beside this one unless the path says otherwise. */
  organisation: z.string().min(1),
  /** A folder of own rules, one a file. */
  rules: z.string().min(1).optional(),
  channel: nameSchema.default('main'),
  approval,
  changes,
  lists,
  responses,
  notice,
  practice,
});

export interface Source {
  readonly file: OrganisationFile;
  readonly parts: Pick<PackInput, 'channel' | 'approval' | 'changes' | 'lists' | 'responses' | 'notice' | 'practice' | 'rules'>;
}

/** Reads a source and everything it names. Throws a FaultError with file, line and what is allowed. */
export function readSource(path: string): Source {
  const yaml = readYaml(path);
  const parsed = sourceSchema.safeParse(yaml.value, { reportInput: true });
  if (!parsed.success) throw new FaultError(faultsOf(yaml, parsed.error.issues).join('\n'));
  const { organisation, rules, ...rest } = parsed.data;
  const beside = (name: string): string => join(dirname(path), name);
  return { file: readOrganisation(beside(organisation)), parts: { ...rest, rules: rules === undefined ? [] : yamlFiles(beside(rules)).map(readRule) } };
}

function readRule(path: string): PackRule {
  const yaml = readYaml(path);
  const parsed = packRuleSchema.safeParse(yaml.value, { reportInput: true });
  if (!parsed.success) throw new FaultError(faultsOf(yaml, parsed.error.issues).join('\n'));
  return parsed.data;
}
