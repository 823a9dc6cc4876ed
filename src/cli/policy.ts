// From rules and an organisation to a policy that can judge.
import { type OrganisationFile, organisationFileSchema } from '../model/organisation.ts';
import { compile, type OpenPolicy, openPolicy } from '../policy/index.ts';
import { readExampleOrganisation, readWeights, rulesFolder } from './core.ts';
import type { Io } from './io.ts';
import { type Folder, readFolder } from './rule/folder.ts';

/** The open policy of an organisation under the rules of a folder. The classifier is always the shipped one. */
export function policyFor(organisation: OrganisationFile, { rules, lists }: Pick<Folder, 'rules' | 'lists'>): OpenPolicy {
  return openPolicy(compile({ rules: rules.map(({ rule }) => rule), lists, classifier: readWeights(rulesFolder()), organisation }, false));
}

/** The example organisation, for which the examples of all rules are written. */
export function exampleOrganisation(): OrganisationFile {
  return organisationFileSchema.parse(readExampleOrganisation(rulesFolder()));
}

/** The shipped rules and everything that had to be left out of them said aloud: a rule that is not used must not go unnoticed. */
export function shippedPolicy(organisation: OrganisationFile, err: Io['err']): OpenPolicy {
  const folder = readFolder(rulesFolder());
  const policy = policyFor(organisation, folder);
  for (const fault of folder.faults) err(`not used: ${fault}`);
  for (const { rule, reason } of policy.skipped) err(`not used: ${rule}: ${reason}`);
  return policy;
}
