// What a rule does while it is written: the rule that its form makes, and that rule tried on its examples and on the example drafts.
import { useMemo } from 'preact/hooks';
import type { PackRule } from '../../model/pack.ts';
import { periodOf } from '../../policy/elections/index.ts';
import { evidenceOf, type Tried, triedOn } from '../../workspace/evidence.ts';
import { lawOfRule } from '../../workspace/law.ts';
import type { Evidence } from '../../workspace/levels.ts';
import { measured } from '../../workspace/measure.ts';
import { idFrom } from '../../workspace/new.ts';
import { type RuleForm, ruleOf } from '../../workspace/rule-form.ts';
import { type Desk, useDesk } from '../desk.ts';
import type { Books } from './law.ts';

/** Noon of the first day of the last period on the calendar, where the examples of a rule for such periods are judged. */
export function inPeriod({ elections }: Desk['workspace']): string | undefined {
  const election = elections.at(-1);
  try {
    return election && `${periodOf(election).start}T12:00:00Z`;
  } catch {
    return undefined;
  }
}

/** The rule of a form, with an id of its own that begins with `local-`. */
export function named(form: RuleForm, { ownRules }: Desk['workspace'], moment: string | undefined): PackRule | undefined {
  const id = form.id || idFrom(`local ${form.title.en || form.title.cy}`, new Set([...ownRules.map((one) => one.id), 'local']));
  return ruleOf({ ...form, id }, moment);
}

interface DraftTrial {
  readonly tried: readonly Tried[];
  /** Example drafts on which it fires. */
  readonly fires: readonly string[];
  readonly evidence: Evidence;
  /** Why the rule cannot be used. */
  readonly fault: string | undefined;
}

/** As soon as there are words to look for, long before the rule is whole; undefined until then. */
export function useDraftTrial(form: RuleForm, books: Books, moment: string | undefined): DraftTrial | undefined {
  const { workspace, given } = useDesk();
  return useMemo(() => {
    const filled = (text: string, least: number): string => [text, ...Array.from({ length: least }, (_, at) => `example ${at}`)].join('\n');
    const whole = {
      ...form,
      category: form.category || 'tone',
      title: { en: 'x', cy: 'x' },
      why: { en: 'x', cy: 'x' },
      wayOut: { en: 'x', cy: 'x' },
      warn: filled(form.warn, 2),
      quiet: filled(form.quiet, 2),
    };
    const draft = named(whole, workspace, moment);
    if (draft === undefined) return undefined;
    const policy = lawOfRule(books.core, workspace, draft, given.now());
    const [fault] = policy.policy.skipped;
    const real = { ...draft, examples: { warn: draft.examples.warn.slice(0, -2), quiet: draft.examples.quiet.slice(0, -2) } };
    const tried = triedOn(real, policy);
    const fires = measured(policy, books.drafts).fires.get(draft.id) ?? [];
    return { tried, fires, evidence: evidenceOf(real, tried, books.drafts, fires), fault: fault?.reason };
  }, [form, books, workspace, given, moment]);
}
