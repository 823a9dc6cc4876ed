// Builds the look-ups of a compiled policy: one trie for the phrases of all its rules, a test for each rule. Cheap enough for a page load.
import type { Policy, PolicyRule, Skipped } from '../model/policy.ts';
import { type Classifier, HEADS, type Head } from './classifier/index.ts';
import type { conditionFaults, Fault } from './condition-faults.ts';
import { openCondition } from './conditions.ts';
import { ENGINE, FORMAT } from './engine-version.ts';
import type { Bench, Test } from './kinds/index.ts';
import { once } from './once.ts';
import { classifierWhenAsked } from './open-classifier.ts';
import { bookOf, check, listsOf, wordsOf } from './open-lists.ts';
import { Matcher } from './text/matcher.ts';

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
 * What this very engine compiled was checked then, and is not checked again. Anything else is, and `faultsOf` says what is wrong with it;
 * a page has no such sentences, and knows an unknown kind, an unknown field and a phrase that cannot be read.
 */
export function openPolicy(policy: Policy, faultsOf?: typeof conditionFaults): OpenPolicy {
  const skipped: Skipped[] = [...policy.skipped];
  const book = bookOf(policy);
  const asCompiled = policy.engine === ENGINE && (book !== undefined || policy.phrases === undefined);
  const lists = listsOf(policy, book, asCompiled, skipped);
  const matcher = new Matcher(lists, book);
  // A list of a book is named by its number, as a list is by its name.
  const names = once(() => new Set<unknown>([...Object.keys(policy.lists), 'our-names', ...(book?.().lists.keys() ?? [])]));
  const bench: Omit<Bench, 'test'> = {
    phrases(phrases, welsh = []) {
      if (!asCompiled) for (const phrase of [...phrases, ...welsh]) check(phrase, book);
      return matcher.add(phrases, welsh);
    },
    words: (named) =>
      once(() =>
        wordsOf(
          named.map((name) => lists.get(name.slice(1, -1))),
          book,
        ),
      ),
  };
  const open: OpenRule[] = [];
  if (policy.format !== FORMAT) skipped.push({ rule: 'policy', reason: `format ${policy.format} is not the format ${FORMAT} this version reads` });
  for (const rule of policy.format === FORMAT ? policy.rules : []) {
    const faultOf = (): Fault | undefined =>
      faultsOf && [...faultsOf(rule.match, 'match', names()), ...(rule.unless === undefined ? [] : faultsOf(rule.unless, 'unless', names()))][0];
    const fault = asCompiled ? undefined : faultOf();
    const opened = fault ? undefined : openRule(rule, bench);
    if (opened) open.push(opened);
    else skipped.push({ rule: rule.id, reason: reasonOf(fault ?? faultOf()) });
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

/** The rule as tests; undefined when it turns out to have a fault. */
function openRule(rule: PolicyRule, bench: Omit<Bench, 'test'>): OpenRule | undefined {
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
    return undefined;
  }
}

function reasonOf(fault: Fault | undefined): string {
  return fault ? `${fault.path}: ${fault.message}` : 'cannot be read';
}

function headOf(match: unknown): Head | undefined {
  const text = JSON.stringify(match) ?? '';
  return HEADS.find((head) => text.includes(`"classifier":"${head}"`));
}

function classifierOf(policy: Policy, skipped: Skipped[]): Classifier | undefined {
  try {
    return classifierWhenAsked(policy.classifier);
  } catch (fault) {
    skipped.push({ rule: 'classifier', reason: fault instanceof Error ? fault.message : String(fault) });
    return undefined;
  }
}
