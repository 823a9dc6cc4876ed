// Builds the look-ups of a compiled policy: one trie for the phrases of all its rules, a test for each rule. Cheap enough for a page load.
import type { Policy, PolicyRule, Skipped } from '../model/policy.ts';
import { type Classifier, type ClassifierWeights, openClassifier } from './classifier/index.ts';
import { conditionFaults, openCondition } from './conditions.ts';
import { FORMAT } from './engine-version.ts';
import type { Test } from './kinds/index.ts';
import { Matcher } from './text/matcher.ts';
import { expandPhrase } from './text/phrase.ts';
import { mutated } from './text/welsh.ts';

export interface OpenRule {
  readonly rule: PolicyRule;
  readonly match: Test;
  readonly unless: Test | undefined;
  /** Its findings rest on the classifier: they show the words that counted. */
  readonly head: 'political' | 'personalVoice' | undefined;
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

/** Opens a policy. A rule this engine does not understand is left out and counted in `skipped`; nothing is thrown for it. */
export function openPolicy(policy: Policy): OpenPolicy {
  const skipped: Skipped[] = [...policy.skipped];
  const matcher = new Matcher(listsOf(policy, skipped));
  const names = new Set([...Object.keys(policy.lists), 'our-names']);
  const bench = { phrases: (phrases: readonly string[], welsh?: readonly string[]) => matcher.add(phrases, welsh) };
  const open: OpenRule[] = [];
  if (policy.format !== FORMAT) skipped.push({ rule: 'policy', reason: `format ${policy.format} is not the format ${FORMAT} this version reads` });
  for (const rule of policy.format === FORMAT ? policy.rules : []) {
    const fault = [...conditionFaults(rule.match, 'match', names), ...(rule.unless === undefined ? [] : conditionFaults(rule.unless, 'unless', names))][0];
    if (fault) {
      skipped.push({ rule: rule.id, reason: `${fault.path}: ${fault.message}` });
      continue;
    }
    open.push({
      rule,
      match: openCondition(rule.match, bench),
      unless: rule.unless === undefined ? undefined : openCondition(rule.unless, bench),
      head: headOf(rule.match),
    });
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

function headOf(match: unknown): OpenRule['head'] {
  const text = JSON.stringify(match) ?? '';
  if (text.includes('"classifier":"political"')) return 'political';
  return text.includes('"classifier":"personalVoice"') ? 'personalVoice' : undefined;
}

/** The policy's lists, Welsh forms written out, with the organisation's places and names beside them. */
function listsOf(policy: Policy, skipped: Skipped[]): Map<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const [name, list] of Object.entries(policy.lists)) {
    // The two lists of names are words, not phrases: nothing in them needs reading.
    if (name === 'given-names' || name === 'not-names') lists.set(name, list.items);
    else lists.set(name, readable(name, [...list.items, ...welshForms(list.welsh ?? [])], skipped));
  }
  lists.set('place', readable('place', [...(lists.get('place') ?? []), ...policy.own.places.map(literal)], skipped));
  lists.set('our-names', readable('our-names', [policy.organisation.name, ...policy.accounts.map((account) => account.name)].map(literal), skipped));
  return lists;
}

function readable(name: string, items: readonly string[], skipped: Skipped[]): readonly string[] {
  return items.filter((item) => {
    try {
      expandPhrase(item);
      return true;
    } catch (fault) {
      skipped.push({ rule: `list ${name}`, reason: `"${item}" ${fault instanceof Error ? fault.message : ''}`.trim() });
      return false;
    }
  });
}

function welshForms(items: readonly string[]): string[] {
  return items.flatMap((item) => expandPhrase(item).flatMap((sequence) => mutated(sequence).map((form) => form.join(' '))));
}

/** A name as it is written, with the signs of the phrase language taken out. */
function literal(name: string): string {
  return name.replace(/[(){}|*^@]/g, ' ').trim();
}

function classifierOf(policy: Policy, skipped: Skipped[]): Classifier | undefined {
  if (policy.classifier === undefined || policy.classifier === null) return undefined;
  try {
    return openClassifier(policy.classifier as ClassifierWeights);
  } catch (fault) {
    skipped.push({ rule: 'classifier', reason: fault instanceof Error ? fault.message : String(fault) });
    return undefined;
  }
}
