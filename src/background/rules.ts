// Compiles the core rules with the organisation in force and stores the result. Idempotent: the same rules, the same bytes.

import type { RulesState } from '../messaging/protocol.ts';
import type { OrganisationFile } from '../model/organisation.ts';
import { compile, type Policy } from '../policy/index.ts';
import { read, write } from '../storage/local.ts';
import type { Written } from '../storage/stored.ts';
import type { Core } from './given.ts';
import { fileOf, organisationInForce } from './organisation.ts';
import { sourceOf } from './source.ts';

/** The policy of the package's rules for one organisation. */
export function compileFor(core: Core, file: OrganisationFile): Policy {
  return compile(sourceOf(core, file));
}

/** Compiles and stores. Whatever was stored before is replaced: a policy can always be made again. */
export async function storeRules(core: Core): Promise<Written> {
  const file = fileOf(await organisationInForce(core));
  return write({ policy: compileFor(core, file) });
}

/** Only where nothing is stored: a damaged policy is left for the person to see, until they or the next start rebuild it. */
export async function storeRulesIfMissing(core: Core): Promise<void> {
  const kept = await read('policy');
  if (kept.state === 'missing') await storeRules(core);
}

/** What the popup says about the rules. */
export async function rulesState(core: Core): Promise<RulesState> {
  const kept = await read('policy');
  return {
    date: core.rulesDate,
    count: core.rules.length,
    skipped: [],
    policy: kept.state === 'ok' ? 'ok' : kept.state === 'missing' ? 'missing' : 'corrupt',
  };
}
