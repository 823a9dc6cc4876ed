// What is known about a rule: its own examples, and the example drafts whose right answer is known.
import { type ActingAs, accountKindSchema } from '../model/account.ts';
import type { PackRule } from '../model/pack.ts';
import type { Example, ExampleCase, Rule, Who } from '../model/rule.ts';
import { judge, type OpenPolicy } from '../policy/index.ts';
import type { DraftCase } from './drafts.ts';
import type { Evidence } from './levels.ts';

/** Outside every period of the example organisation, as for the rules of the extension. */
const DEFAULT_AT = '2026-06-20T10:00:00Z';

export interface Tried {
  readonly text: string;
  readonly side: 'warn' | 'quiet';
  readonly fired: boolean;
  /** The words that made it fire. */
  readonly quotes: readonly string[];
  readonly right: boolean;
}

/** Every example of a rule, judged under a policy of that rule alone. */
export function triedOn(rule: Rule | PackRule, policy: OpenPolicy): Tried[] {
  return (['warn', 'quiet'] as const).flatMap((side) =>
    rule.examples[side].map((example): Tried => {
      const one = caseOf(example);
      const found = judge(attemptOf(one, rule.who[0], policy), policy, new Date(one.at ?? DEFAULT_AT)).findings.filter((finding) => finding.rule === rule.id);
      const fired = found.length > 0;
      return { text: one.text, side, fired, quotes: found.map(({ quote }) => quote).filter(Boolean), right: fired === (side === 'warn') };
    }),
  );
}

const caseOf = (example: Example): ExampleCase => (typeof example === 'string' ? { text: example } : example);

function attemptOf(one: ExampleCase, first: Who | undefined, { policy }: OpenPolicy): DraftCase['attempt'] {
  const account = policy.accounts.find(({ id }) => id === one.account);
  const actingAs: ActingAs = one.actingAs ?? account?.kind ?? voiceOf(first);
  const official = accountKindSchema.options.some((kind) => kind === actingAs);
  return {
    standing: account && official ? { actingAs, name: account.name, account } : { actingAs, name: policy.organisation.name },
    unknownBecause: one.unknownBecause,
    draft: { text: one.text, attachments: one.attachments ?? [], shared: one.shared },
    surface: one.surface ?? 'post',
    nation: one.nation,
    replyToLang: one.replyToLang,
    ...(one.platform ? { platform: one.platform } : {}),
    ...(one.declared?.politicallyRestricted === undefined ? {} : { declared: { politicallyRestricted: one.declared.politicallyRestricted } }),
  };
}

function voiceOf(who: Who | undefined): ActingAs {
  return who === undefined || who === 'official' || who === 'everyone' ? 'corporate' : who;
}

/**
 * Examples and drafts together. A draft that should pass is a false alarm where the rule fires; one that should be flagged counts
 * for the rule only when it is of the rule's own category, because it may have been flagged for something else.
 */
export function evidenceOf(rule: Rule | PackRule, tried: readonly Tried[], drafts: readonly DraftCase[], fires: readonly string[]): Evidence {
  const fired = new Set(fires);
  const known = drafts.filter(({ id, expect, category }) => fired.has(id) && (expect === 'pass' || (expect === 'flag' && category === rule.category)));
  const count = (side: Tried['side'], did: boolean): number => tried.filter((one) => one.side === side && one.fired === did).length;
  const pass = known.filter(({ expect }) => expect === 'pass').length;
  return {
    texts: tried.length + known.length,
    right: count('warn', true) + known.length - pass,
    wrong: count('quiet', true) + pass,
    missed: count('warn', false),
  };
}
