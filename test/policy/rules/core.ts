// The shipped rules and the example organisation, parsed and opened once for the tests of this folder.
import { join } from 'node:path';
import { loadCore, ruleFiles } from '../../../src/cli/core.ts';
import type { ActingAs } from '../../../src/model/account.ts';
import type { Attempt } from '../../../src/model/attempt.ts';
import { organisationFileSchema } from '../../../src/model/organisation.ts';
import type { Example, Rule } from '../../../src/model/rule.ts';
import { compile, openPolicy, type Policy } from '../../../src/policy/index.ts';
import { parseCore } from '../../../src/policy/parse.ts';

export const RULES = join(import.meta.dirname, '..', '..', '..', 'rules');
export const NORMAL = '2026-06-20T10:00:00Z';
export const PRE_ELECTION = '2026-04-20T10:00:00Z';

/** Files that are not YAML: one test is there for them, the others go on with the rest. */
export const unreadable: string[] = [];
const core = loadCore(RULES, (sentence) => unreadable.push(sentence));
export const files = ruleFiles(RULES, () => undefined);
export const parsed = parseCore(files, core.lists);
export const organisation = organisationFileSchema.parse(core.exampleOrganisation);
export const source = { organisation, rules: parsed.rules, lists: parsed.lists, classifier: core.weights };
/** Through JSON, as the content script gets it. */
export const policy = JSON.parse(JSON.stringify(compile(source))) as Policy;
export const open = openPolicy(policy);

export function attempt(text: string, actingAs: ActingAs = 'corporate', more: Partial<Attempt> = {}): Attempt {
  return { standing: { actingAs, name: 'Kelling Fire Station' }, draft: { text, attachments: [] }, surface: 'post', ...more };
}

/** The attempt an example stands for, and when. */
export function exampleAttempt(example: Example, rule: Rule): { readonly attempt: Attempt; readonly now: Date } {
  const {
    text,
    actingAs,
    at,
    account: id,
    unknownBecause,
    attachments,
    shared,
    platform,
    surface,
    nation,
    declared,
    replyToLang,
  } = typeof example === 'string' ? { text: example } : example;
  const account = organisation.accounts.find((one) => one.id === id);
  const first = rule.who[0];
  const voice: ActingAs = actingAs ?? account?.kind ?? (first === undefined || first === 'official' || first === 'everyone' ? 'corporate' : first);
  return {
    attempt: {
      standing: { actingAs: voice, name: account?.name ?? 'Kelling Fire Station', ...(account ? { account } : {}) },
      draft: { text, attachments: attachments ?? [], shared },
      surface: surface ?? 'post',
      unknownBecause,
      replyToLang,
      nation,
      ...(declared ? { declared: { politicallyRestricted: declared.politicallyRestricted === true } } : {}),
      ...(platform ? { platform } : {}),
    },
    now: new Date(at ?? NORMAL),
  };
}
