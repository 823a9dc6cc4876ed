// Builds the look-ups of a compiled policy: one trie for the phrases of all its rules, a test for each rule. Cheap enough for a page load.
import type { Policy, PolicyList, PolicyRule, Skipped } from '../model/policy.ts';
import { type Classifier, HEADS, type Head } from './classifier/index.ts';
import { conditionFaults, type Fault, openCondition } from './conditions.ts';
import { ENGINE, FORMAT } from './engine-version.ts';
import type { Bench, Test } from './kinds/index.ts';
import { once } from './once.ts';
import { classifierWhenAsked } from './open-classifier.ts';
import { Matcher } from './text/matcher.ts';
import { readPhrase } from './text/phrase.ts';

export interface OpenRule {
  readonly rule: PolicyRule;
  readonly match: Test;
  readonly unless: Test | undefined;
  /** The head of the classifier its findings rest on: they show the words that counted. */
  readonly head: Head | undefined;
}

export interface OpenPolicy {
  readonly policy: Policy;
  readonly matcher: Matcher;
  readonly rules: readonly OpenRule[];
  /** Allow rules, which hold other findings at advice. */
  readonly allows: readonly OpenRule[];
  readonly classifier: Classifier | undefined;
  /** Rules that could not be used, at compile time or now, with the reason. */
  readonly skipped: readonly Skipped[];
}

/**
 * Opens a policy. A rule this engine does not understand is left out and counted in `skipped`; nothing is thrown for it.
 * What this very engine compiled was checked then, and is not checked again.
 */
export function openPolicy(policy: Policy): OpenPolicy {
  const skipped: Skipped[] = [...policy.skipped];
  const lists = listsOf(policy, skipped);
  const matcher = new Matcher(lists);
  const names = new Set([...Object.keys(policy.lists), 'our-names']);
  const bench: Omit<Bench, 'test'> = {
    phrases: (phrases, welsh) => matcher.add(phrases, welsh),
    words: (named) => once(() => wordsOf(named.map((name) => lists.get(name.slice(1, -1))))),
  };
  const open: OpenRule[] = [];
  if (policy.format !== FORMAT) skipped.push({ rule: 'policy', reason: `format ${policy.format} is not the format ${FORMAT} this version reads` });
  for (const rule of policy.format === FORMAT ? policy.rules : []) {
    const opened = openRule(rule, bench, policy.engine === ENGINE ? undefined : faultOf(rule, names));
    if ('rule' in opened) open.push(opened);
    else skipped.push({ rule: rule.id, reason: reasonOf(opened.fault ?? faultOf(rule, names)) });
  }
  return {
    policy,
    matcher,
    rules: open.filter(({ rule }) => rule.level !== 'allow'),
    allows: open.filter(({ rule }) => rule.level === 'allow'),
    classifier: classifierOf(policy, skipped),
    skipped,
  };
}

/** The rule as tests; not opened at all when a fault is known, and given up when it turns out to have one. */
function openRule(rule: PolicyRule, bench: Omit<Bench, 'test'>, fault: Fault | undefined): OpenRule | { readonly fault: Fault | undefined } {
  if (fault) return { fault };
  try {
    const match = openCondition(rule.match, bench);
    const unless = rule.unless === undefined ? undefined : openCondition(rule.unless, bench);
    let head: Head | 'none' | undefined;
    return {
      rule,
      match,
      unless,
      get head() {
        head ??= headOf(rule.match) ?? 'none';
        return head === 'none' ? undefined : head;
      },
    };
  } catch {
    return { fault };
  }
}

function reasonOf(fault: Fault | undefined): string {
  return fault ? `${fault.path}: ${fault.message}` : 'cannot be read';
}

function headOf(match: unknown): Head | undefined {
  const text = JSON.stringify(match) ?? '';
  return HEADS.find((head) => text.includes(`"classifier":"${head}"`));
}

function faultOf(rule: PolicyRule, names: ReadonlySet<string>): Fault | undefined {
  const [fault] = [...conditionFaults(rule.match, 'match', names), ...(rule.unless === undefined ? [] : conditionFaults(rule.unless, 'unless', names))];
  return fault;
}

/** Every plain word of some lists, mutations left out. */
function wordsOf(lists: readonly (PolicyList | undefined)[]): ReadonlySet<string> {
  const phrases = lists.flatMap((list) => [...(list?.items ?? []), ...(list?.welsh ?? [])]);
  const symbols = phrases.flatMap(readPhrase).flat(2);
  return new Set(symbols.map((symbol) => symbol.replace('^', '')).filter((word) => /^[^{*]+$/.test(word)));
}

/** The policy's lists, with the organisation's places and names beside them. What cannot be read is left out and named. */
function listsOf(policy: Policy, skipped: Skipped[]): Map<string, PolicyList> {
  const lists = new Map<string, PolicyList>();
  for (const [name, { items, welsh = [] }] of Object.entries(policy.lists)) {
    // The two lists of names are words, not phrases: nothing in them needs reading.
    if (name === 'given-names' || name === 'not-names') lists.set(name, { items });
    else if (policy.engine === ENGINE) lists.set(name, { items, welsh });
    else lists.set(name, { items: readable(name, items, skipped), welsh: readable(name, welsh, skipped) });
  }
  const place = lists.get('place');
  lists.set('place', { ...place, items: [...(place?.items ?? []), ...readable('place', policy.own.places.map(literal), skipped)] });
  lists.set('our-names', { items: readable('our-names', [policy.organisation.name, ...policy.accounts.map((account) => account.name)].map(literal), skipped) });
  return lists;
}

function readable(name: string, items: readonly string[], skipped: Skipped[]): readonly string[] {
  return items.filter((item) => {
    try {
      readPhrase(item);
      return true;
    } catch (fault) {
      skipped.push({ rule: `list ${name}`, reason: `"${item}" ${fault instanceof Error ? fault.message : ''}`.trim() });
      return false;
    }
  });
}

/** A name as it is written, with the signs of the phrase language taken out. */
function literal(name: string): string {
  return name.replace(/[(){}|*^@]/g, ' ').trim();
}

function classifierOf(policy: Policy, skipped: Skipped[]): Classifier | undefined {
  try {
    return classifierWhenAsked(policy.classifier);
  } catch (fault) {
    skipped.push({ rule: 'classifier', reason: fault instanceof Error ? fault.message : String(fault) });
    return undefined;
  }
}
