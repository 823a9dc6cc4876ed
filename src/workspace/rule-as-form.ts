// The form of a rule that was written in one, so that it can be changed there. A rule that says more than a form can has none.
import { type PackRule, packRuleSchema } from '../model/pack.ts';
import type { Example } from '../model/rule.ts';
import { NEW_RULE, type RuleForm, ruleOf } from './rule-form.ts';

/** The form of a rule that a form made; undefined for one that says more than a form can. */
export function formOf(rule: PackRule): RuleForm | undefined {
  const match = matchOf(rule.match);
  const except = rule.unless === undefined ? [] : phrasesOf(rule.unless);
  const warn = textsOf(rule.examples.warn);
  const quiet = textsOf(rule.examples.quiet);
  if (match === undefined || except === undefined || warn === undefined || quiet === undefined || rule.level === 'allow') return undefined;
  const form: RuleForm = {
    id: rule.id,
    title: rule.title,
    category: rule.category,
    level: rule.level,
    likelihood: rule.likelihood,
    consequence: rule.consequence,
    who: rule.who,
    when: rule.when ?? 'always',
    from: rule.from ?? '',
    until: rule.until ?? '',
    words: match.words.join('\n'),
    near: match.near.join('\n'),
    within: match.within,
    except: except.join('\n'),
    why: rule.why,
    wayOut: rule.wayOut,
    basis: rule.basis ?? '',
    warn: warn.join('\n'),
    quiet: quiet.join('\n'),
  };
  const { examples: _one, reason: _reason, ...made } = ruleOf(form) ?? rule;
  const { examples: _other, reason: _why, ...given } = packRuleSchema.parse(rule);
  return JSON.stringify(made) === JSON.stringify(given) ? form : undefined;
}

function matchOf(match: unknown): { readonly words: readonly string[]; readonly near: readonly string[]; readonly within: number } | undefined {
  const words = phrasesOf(match);
  if (words !== undefined) return { words, near: [], within: NEW_RULE.within };
  if (typeof match !== 'object' || match === null || !('near' in match) || !Array.isArray(match.near) || match.near.length !== 2) return undefined;
  const [first, second] = match.near.map(phrasesOf);
  const within = 'within' in match && typeof match.within === 'number' ? match.within : undefined;
  return first && second && within !== undefined ? { words: first, near: second, within } : undefined;
}

function phrasesOf(condition: unknown): readonly string[] | undefined {
  if (typeof condition !== 'object' || condition === null || !('phrases' in condition) || Object.keys(condition).length !== 1) return undefined;
  return Array.isArray(condition.phrases) && condition.phrases.every((one) => typeof one === 'string') ? condition.phrases : undefined;
}

/** Texts of examples that are text alone, or text with the moment that `ruleOf` gave them. */
function textsOf(examples: readonly Example[]): readonly string[] | undefined {
  const texts = examples.map((one) => (typeof one === 'string' ? one : Object.keys(one).every((key) => key === 'text' || key === 'at') ? one.text : undefined));
  return texts.every((text): text is string => text !== undefined && !text.includes('\n')) ? texts : undefined;
}
