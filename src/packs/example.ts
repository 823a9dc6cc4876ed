// A rule's own examples, as what judges them needs them: an attempt, a moment, and whether the rule fired. Shared by packs, desk and command line.
import { type Account, accountKindSchema, type Standing } from '../model/account.ts';
import type { Attempt } from '../model/attempt.ts';
import type { Example, ExampleCase, Rule, Who } from '../model/rule.ts';
import type { Verdict } from '../model/verdict.ts';

/** Where an example does not say when: a moment outside every period of the example organisation. */
const DEFAULT_AT = '2026-06-20T10:00:00Z';

const WORDS = { en: 'probe', cy: 'probe' };
/** Fires on everything, so that it shows whether an allow rule holds it. */
export const PROBE: Rule = {
  id: 'probe',
  category: 'facts',
  level: 'warn',
  likelihood: 1,
  consequence: 1,
  title: WORDS,
  why: WORDS,
  wayOut: WORDS,
  who: ['everyone'],
  match: { always: 'yes' },
  examples: { warn: ['a', 'b'], quiet: ['c', 'd'] },
};

/** An example that is only a text, as the case it stands for. */
export const caseOf = (example: Example): ExampleCase => (typeof example === 'string' ? { text: example } : example);

/** When an example is posted. */
export const momentOf = (example: ExampleCase): Date => new Date(example.at ?? DEFAULT_AT);

/** Has this rule a say in the verdict: a finding of its own, or, for an allow rule, something it holds? */
export function fires({ id, level }: Pick<Rule, 'id'> & { readonly level: string }, { findings, allowedBy }: Verdict): boolean {
  return level === 'allow' ? allowedBy.includes(id) : findings.some(({ rule }) => rule === id);
}

/** Whose accounts an example may name. */
export interface Posters {
  readonly accounts: readonly Account[];
  /** What an official account of no name is called. */
  readonly name: string;
}

/** The example as an attempt, by the account or voice it names, else by the first voice the rule is for; undefined for an unknown account. */
export function attemptOf(example: ExampleCase, [first]: readonly Who[], { accounts, name }: Posters): Attempt | undefined {
  const account = accounts.find(({ id }) => id === example.account);
  if (example.account !== undefined && account === undefined) return undefined;
  const actingAs = example.actingAs ?? account?.kind ?? voiceOf(first);
  const official = accountKindSchema.options.some((kind) => kind === actingAs);
  const standing: Standing = { actingAs, name: official ? (account?.name ?? name) : '', ...(official && account ? { account } : {}) };
  const platform = example.platform ?? account?.platform;
  const restricted = example.declared?.politicallyRestricted;
  return {
    standing,
    draft: { text: example.text, attachments: example.attachments ?? [], shared: example.shared },
    surface: example.surface ?? 'post',
    replyToLang: example.replyToLang,
    unknownBecause: example.unknownBecause,
    declared: example.declared && (restricted === undefined ? {} : { politicallyRestricted: restricted }),
    nation: example.nation,
    ...(platform ? { platform } : {}),
  };
}

function voiceOf(who: Who | undefined): Standing['actingAs'] {
  return who === undefined || who === 'official' || who === 'everyone' ? 'corporate' : who;
}
