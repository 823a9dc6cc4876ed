// Turns an organisation's file, rules and lists into one policy of plain JSON. Pure: it knows no file, clock or network.
import type { Election, Period } from '../model/election.ts';
import type { OrganisationFile } from '../model/organisation.ts';
import type { Policy, PolicyList, PolicyRule, Response, Skipped } from '../model/policy.ts';
import type { Rule } from '../model/rule.ts';
import { type PackedWeights, packWeights } from './classifier/packed.ts';
import type { ClassifierWeights } from './classifier/weights.ts';
import { conditionFaults } from './condition-faults.ts';
import { periodOf } from './elections/index.ts';
import { ENGINE, FORMAT } from './engine-version.ts';
import { factsOf } from './facts/facts-of.ts';
import { PhraseCollector } from './packed-phrases.ts';

/** What a policy is made from. Everything in it has been parsed already (`parse.ts`). */
export interface PolicySource {
  readonly organisation: OrganisationFile;
  readonly rules: readonly Rule[];
  /** The organisation's own rules: a new id adds a rule, a known id takes the place of the project's rule. */
  readonly ownRules?: readonly Rule[] | undefined;
  readonly lists: Readonly<Record<string, PolicyList>>;
  readonly responses?: readonly Response[] | undefined;
  /** Weights of the classifier as trained. */
  readonly classifier?: unknown;
}

/**
 * Compiles a policy. With `packs` its phrases are written small, for a policy that is stored; one that is opened at once does without.
 * A rule with a fault, or an election whose dates cannot be worked out, is left out and listed in `skipped`.
 */
export function compile(source: PolicySource, packs = true): Policy {
  const { organisation: file } = source;
  const skipped: Skipped[] = [];
  const lists = new Set([...Object.keys(source.lists), 'our-names']);
  const rules = merged(source).filter((rule) => usable(rule, lists, skipped));
  const { organisation } = file;
  const phrases = new PhraseCollector(packs);
  return {
    format: FORMAT,
    engine: ENGINE,
    organisation: {
      id: organisation.id,
      name: organisation.name,
      nation: organisation.nation,
      localPaper: organisation.localPaper,
      contacts: organisation.contacts,
    },
    document: file.policy,
    own: { phones: organisation.ownPhones, postcodes: organisation.ownPostcodes, emailDomains: organisation.ownEmailDomains, places: organisation.places },
    accounts: file.accounts,
    periods: file.elections.flatMap((election) => safePeriod(election, skipped)),
    holds: file.holds,
    facts: factsOf(file),
    rules: rules.map((rule) => withoutExamples(rule, phrases)),
    lists: Object.fromEntries(Object.entries(source.lists).map(([name, list]) => [name, phrases.list(name, list)])),
    phrases: phrases.packed(),
    responses: source.responses ?? [],
    classifier: packedWeights(source.classifier, skipped),
    skipped,
  };
}

function merged(source: PolicySource): readonly Rule[] {
  const own = source.ownRules ?? [];
  const replaced = new Set(own.map((rule) => rule.id));
  return [...source.rules.filter((rule) => !replaced.has(rule.id)), ...own];
}

function usable(rule: Rule, lists: ReadonlySet<string>, skipped: Skipped[]): boolean {
  const faults = [...conditionFaults(rule.match, 'match', lists), ...(rule.unless === undefined ? [] : conditionFaults(rule.unless, 'unless', lists))];
  const [fault] = faults;
  if (fault) skipped.push({ rule: rule.id, reason: `${fault.path}: ${fault.message}` });
  return fault === undefined;
}

function safePeriod(election: Election, skipped: Skipped[]): Period[] {
  try {
    return [periodOf(election)];
  } catch (fault) {
    skipped.push({ rule: `election ${election.id}`, reason: fault instanceof Error ? fault.message : String(fault) });
    return [];
  }
}

/** Weights that are not weights are left out, and the rest of the policy stands. */
function packedWeights(weights: unknown, skipped: Skipped[]): PackedWeights | undefined {
  if (weights === undefined) return undefined;
  try {
    return packWeights(weights as ClassifierWeights);
  } catch {
    skipped.push({ rule: 'classifier', reason: 'the weights cannot be read' });
    return undefined;
  }
}

/** As the engine needs it: no examples, phrases put aside. */
function withoutExamples(rule: Rule, phrases: PhraseCollector): PolicyRule {
  const { examples: _examples, match, unless, ...rest } = rule;
  return { ...rest, match: phrases.condition(match), ...(unless === undefined ? {} : { unless: phrases.condition(unless) }) };
}
