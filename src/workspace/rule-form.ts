// A rule as a form that an officer fills in, and back. Everything the form can say is phrases, nearness and exceptions; nothing else.

import { type PackRule, packRuleSchema } from '../model/pack.ts';
import type { Category, Example, Who } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import type { Interrupting } from './levels.ts';

export interface RuleForm {
  readonly id: string;
  readonly title: Bilingual;
  /** Empty until one is chosen: it gives the warning its sign, and nobody should get one by chance. */
  readonly category: Category | '';
  readonly level: Interrupting;
  readonly likelihood: number;
  readonly consequence: number;
  readonly who: readonly Who[];
  readonly when: 'always' | 'pre-election' | 'outside-pre-election';
  /** Last day on which it holds; empty for no end. */
  readonly until: string;
  /** Words and phrases, one on a line. */
  readonly words: string;
  /** Must stand near the words, one on a line; empty for no condition. */
  readonly near: string;
  /** Most words between. */
  readonly within: number;
  /** Silent when one of these is anywhere in the draft, one on a line. */
  readonly except: string;
  readonly why: Bilingual;
  readonly wayOut: Bilingual;
  readonly basis: string;
  /** Drafts on which it must fire and stay quiet, one on a line. */
  readonly warn: string;
  readonly quiet: string;
}

export const NEW_RULE: RuleForm = {
  id: '',
  title: { en: '', cy: '' },
  category: '',
  level: 'advice',
  likelihood: 3,
  consequence: 2,
  who: ['official'],
  when: 'always',
  until: '',
  words: '',
  near: '',
  within: 6,
  except: '',
  why: { en: '', cy: '' },
  wayOut: { en: '', cy: '' },
  basis: '',
  warn: '',
  quiet: '',
};

/** The lines of a field, trimmed, each once, without the empty ones. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/**
 * The rule a form describes; undefined while something is missing. A side of a text left empty is said in the other language.
 * @param inPeriod ISO moment inside a pre-election period, at which the examples of a rule for such periods are judged
 */
export function ruleOf(form: RuleForm, inPeriod?: string): PackRule | undefined {
  const words = linesOf(form.words);
  const near = linesOf(form.near);
  const except = linesOf(form.except);
  const example = (text: string) => (form.when === 'pre-election' && inPeriod ? { text, at: inPeriod } : text);
  const parsed = packRuleSchema.safeParse({
    id: form.id,
    category: form.category,
    level: form.level,
    likelihood: form.likelihood,
    consequence: form.consequence,
    title: both(form.title),
    why: both(form.why),
    wayOut: both(form.wayOut),
    who: form.who,
    match: near.length > 0 ? { near: [{ phrases: words }, { phrases: near }], within: form.within } : { phrases: words },
    examples: { warn: linesOf(form.warn).map(example), quiet: linesOf(form.quiet).map(example) },
    ...(form.basis.trim() ? { basis: form.basis.trim() } : {}),
    ...(form.when === 'always' ? {} : { when: form.when }),
    ...(form.until ? { until: form.until } : {}),
    ...(except.length > 0 ? { unless: { phrases: except } } : {}),
  });
  return parsed.success && words.length > 0 ? parsed.data : undefined;
}

function both({ en, cy }: Bilingual): Bilingual {
  return { en: en.trim() || cy.trim(), cy: cy.trim() || en.trim() };
}

/** Fields a rule cannot do without that are still empty, in the order of the form. */
export function missingIn(form: RuleForm): readonly (keyof RuleForm)[] {
  const text = ({ en, cy }: Bilingual): boolean => (en + cy).trim() !== '';
  const missing: (keyof RuleForm)[] = [];
  if (!text(form.title)) missing.push('title');
  if (form.category === '') missing.push('category');
  if (linesOf(form.words).length === 0) missing.push('words');
  if (form.who.length === 0) missing.push('who');
  if (!text(form.why)) missing.push('why');
  if (!text(form.wayOut)) missing.push('wayOut');
  if (linesOf(form.warn).length < 2) missing.push('warn');
  if (linesOf(form.quiet).length < 2) missing.push('quiet');
  return missing;
}

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
