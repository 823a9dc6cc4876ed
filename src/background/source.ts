// The package's rules, parsed, with an organisation: what a policy is compiled from. What does not parse is left out and named.

import type { CoreSource } from '../model/core-source.ts';
import type { OrganisationFile } from '../model/organisation.ts';
import { parsedCore } from '../packs/core.ts';
import { compile, type Policy } from '../policy/index.ts';

/** The policy of the package's rules for one organisation. Every rule that was left out is in `skipped`, with the reason. */
export function compileFor(core: CoreSource, organisation: OrganisationFile): Policy {
  const { rules, lists, faults } = parsedCore(core);
  const policy = compile({ organisation, rules, lists, classifier: core.weights });
  return { ...policy, skipped: [...faults.map(({ file, path, message }) => ({ rule: file, reason: `${path}: ${message}` })), ...policy.skipped] };
}
