// What stands in two rules: a person would be told the same thing twice, or the two would drift apart.
import type { Rule } from '../../model/rule.ts';
import type { Fault, RuleIn } from './folder.ts';

/** Faults of each rule against those before it. */
export function doubles(rules: readonly RuleIn[]): Map<RuleIn, Fault[]> {
  const ids = new Set<string>();
  const phrases = new Map<string, string>();
  const examples = new Map<string, string>();
  return new Map(
    rules.map((each): [RuleIn, Fault[]] => {
      const { rule } = each;
      const taken: Fault[] = ids.has(rule.id) ? [{ path: 'id', message: `"${rule.id}" is the id of another rule already` }] : [];
      ids.add(rule.id);
      return [each, [...taken, ...phraseFaults(rule, phrases), ...exampleFaults(rule, examples)]];
    }),
  );
}

/** A phrase that is enough by itself in two rules for the same voices and days. */
function phraseFaults(rule: Rule, phrases: Map<string, string>): Fault[] {
  const scope = JSON.stringify([
    rule.when ?? 'always',
    [...rule.who].sort(),
    rule.nations,
    rule.surfaces,
    rule.platforms,
    rule.declared,
    rule.level === 'allow',
  ]);
  const faults: Fault[] = [];
  const inThis = new Map<string, string>();
  for (const { phrase, path } of enough(rule.match, 'match')) {
    const key = phrase.toLowerCase();
    const here = inThis.get(key);
    const there = phrases.get(`${key}\n${scope}`);
    if (here) faults.push({ path, message: `"${phrase}" stands at ${here} already` });
    else if (there) faults.push({ path, message: `"${phrase}" stands in the rule "${there}" too; keep it in one` });
    inThis.set(key, path);
  }
  for (const key of inThis.keys()) if (!phrases.has(`${key}\n${scope}`)) phrases.set(`${key}\n${scope}`, rule.id);
  return faults;
}

function exampleFaults(rule: Rule, examples: Map<string, string>): Fault[] {
  return rule.examples.warn.flatMap((example, index): Fault[] => {
    const key = JSON.stringify(typeof example === 'string' ? { text: example } : example);
    const there = examples.get(key);
    if (there === undefined) examples.set(key, rule.id);
    return there === undefined || there === rule.id
      ? []
      : [{ path: `examples.warn.${index}`, message: `stands in the rule "${there}" too; write one of its own` }];
  });
}

/** The phrases that are enough by themselves to make a rule fire. A capital asked for with `^` keeps a phrase apart. */
function enough(match: unknown, path: string): { phrase: string; path: string }[] {
  if (Array.isArray(match)) return match.flatMap((phrase: unknown, index) => (typeof phrase === 'string' ? [{ phrase, path: `${path}.${index}` }] : []));
  if (typeof match !== 'object' || match === null) return [];
  // Other fields narrow the phrases, so that two rules may well share them.
  if ('phrases' in match && Object.keys(match).length === 1) return enough(match.phrases, `${path}.phrases`);
  if ('any' in match && Array.isArray(match.any)) return match.any.flatMap((each: unknown, index) => enough(each, `${path}.any.${index}`));
  return [];
}
