// A pack proves itself: every rule of its own is judged alone on its own examples, by the engine that will use it.
import { accountKindSchema, type Standing } from '../model/account.ts';
import type { Attempt } from '../model/attempt.ts';
import type { Pack, PackRule } from '../model/pack.ts';
import type { Example, ExampleCase, Rule } from '../model/rule.ts';
import type { Verdict } from '../model/verdict.ts';
import { compile, judge, type OpenPolicy, openPolicy } from '../policy/index.ts';
import { mergedLists } from './lists.ts';
import type { Core } from './outcome.ts';
import { viewOf } from './view.ts';

/** Where an example does not say when: the same day as for the rules of the extension. */
const DEFAULT_AT = '2026-06-20T10:00:00Z';

/** An example that does not hold. */
export interface Unproven {
  readonly rule: string;
  readonly side: 'warn' | 'quiet';
  readonly index: number;
  readonly text: string;
  /** What it did instead, one sentence. */
  readonly came: string;
}

const WORDS = { en: 'probe', cy: 'probe' };
/** Fires on everything, so that it shows whether an allow rule holds it. */
const PROBE: Rule = {
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

/** The examples of a pack that do not hold; an empty list is the proof. One reading of the lists serves all rules. */
export const prove = (pack: Pack, core: Core): Unproven[] => [...proofs(pack, core)].flat();

/** The same, one rule after another, for a page that must answer in between. */
export function* proofs(pack: Pack, core: Core): Generator<Unproven[]> {
  if (pack.rules.length === 0) return;
  const lists = mergedLists(core, pack);
  const open = openPolicy(compile({ organisation: viewOf(pack), rules: [...pack.rules, PROBE], lists, classifier: core.weights }));
  const probe = open.rules.find(({ rule }) => rule.id === PROBE.id);
  for (const rule of pack.rules) {
    const [allows, rules] = [open.allows, open.rules].map((all) => all.filter((each) => each.rule.id === rule.id));
    const alone: OpenPolicy = { ...open, allows: allows ?? [], rules: rule.level === 'allow' && probe ? [probe] : (rules ?? []) };
    yield unprovenOf(rule, alone, pack);
  }
}

function unprovenOf(rule: PackRule, alone: OpenPolicy, pack: Pack): Unproven[] {
  return (['warn', 'quiet'] as const).flatMap((side) =>
    rule.examples[side].flatMap((given, index): Unproven[] => {
      const example = caseOf(given);
      const attempt = attemptOf(example, rule, pack);
      const at = { rule: rule.id, side, index, text: example.text };
      if (attempt === undefined) return [{ ...at, came: `the account "${example.account}" is not in this pack` }];
      const fired = fires(rule, judge(attempt, alone, new Date(example.at ?? DEFAULT_AT)));
      return fired === (side === 'warn') ? [] : [{ ...at, came: fired ? 'it fired' : 'it stayed quiet' }];
    }),
  );
}

function fires(rule: PackRule, { findings, allowedBy }: Verdict): boolean {
  return rule.level === 'allow' ? allowedBy.includes(rule.id) : findings.some((finding) => finding.rule === rule.id);
}

function caseOf(example: Example): ExampleCase {
  return typeof example === 'string' ? { text: example } : example;
}

/** The example as an attempt, by the account or voice it names, else by the first voice of the rule; undefined for an unknown account. */
function attemptOf(example: ExampleCase, rule: PackRule, pack: Pack): Attempt | undefined {
  const account = pack.accounts.find(({ id }) => id === example.account);
  if (example.account !== undefined && account === undefined) return undefined;
  const actingAs = example.actingAs ?? account?.kind ?? voiceOf(rule);
  const official = accountKindSchema.options.some((kind) => kind === actingAs);
  const standing: Standing = { actingAs, name: official ? (account?.name ?? pack.profile.name) : '', ...(official && account ? { account } : {}) };
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

function voiceOf({ who }: PackRule): Standing['actingAs'] {
  const [first] = who;
  return first === undefined || first === 'official' || first === 'everyone' ? 'corporate' : first;
}
