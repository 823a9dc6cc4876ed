// The package's rules, parsed, with an organisation: what a policy is compiled from. What does not parse is left out and named.
import type { OrganisationFile } from '../model/organisation.ts';
import type { Core as ParsedCore } from '../packs/index.ts';
import { compile, type Policy } from '../policy/index.ts';
import { parseCore } from '../policy/parse.ts';
import type { Core } from './given.ts';

/** A rule's name for messages: its own id where it has one. */
function nameOf(source: unknown, index: number): string {
  return typeof source === 'object' && source !== null && 'id' in source && typeof source.id === 'string' ? source.id : `rule ${index + 1}`;
}

const parse = (core: Core) =>
  parseCore(
    core.rules.map((source, index) => ({ file: nameOf(source, index), source })),
    core.lists,
  );

/** The package's rules as a pack is merged into them. */
export function parsedCore(core: Core): ParsedCore {
  const { rules, lists } = parse(core);
  return { rules, lists, weights: core.weights };
}

/** The policy of the package's rules for one organisation. Every rule that was left out is in `skipped`, with the reason. */
export function compileFor(core: Core, organisation: OrganisationFile): Policy {
  const { rules, lists, faults } = parse(core);
  const policy = compile({ organisation, rules, lists, classifier: core.weights });
  return { ...policy, skipped: [...faults.map(({ file, path, message }) => ({ rule: file, reason: `${path}: ${message}` })), ...policy.skipped] };
}
