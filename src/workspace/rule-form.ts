// A rule as a form that an officer fills in. Everything the form can say is phrases, nearness and exceptions; nothing else.

import { type PackRule, packRuleSchema } from '../model/pack.ts';
import type { Category, Who } from '../model/rule.ts';
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
  /** First day on which it holds; empty for as soon as it is published. */
  readonly from: string;
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
  from: '',
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
    ...(form.from ? { from: form.from } : {}),
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
