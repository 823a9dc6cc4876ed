// What a rule does while it is being written: its examples, the drafts it fires on, and whether it works at all.
import { useMemo } from 'preact/hooks';
import type { PackRule } from '../../model/pack.ts';
import { periodOf } from '../../policy/elections/index.ts';
import { evidenceOf, triedOn } from '../../workspace/evidence.ts';
import { lawOfRule } from '../../workspace/law.ts';
import { measured } from '../../workspace/measure.ts';
import { idFrom } from '../../workspace/new.ts';
import { type RuleForm, ruleOf } from '../../workspace/rule-form.ts';
import { type Desk, useDesk } from '../desk.ts';
import type { Books } from './law.ts';
import { useSettled } from './use-settled.ts';

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

/** Undefined while there are no words to look for. */
export function useRuleTrial(form: RuleForm, books: Books, moment: string | undefined) {
  const { workspace, given } = useDesk();
  const settled = useSettled(form);
  // What it does is shown as soon as there are words to look for, long before the rule is whole.
  return useMemo(() => {
    const filled = (text: string, least: number): string => [text, ...Array.from({ length: least }, (_, at) => `example ${at}`)].join('\n');
    const whole = {
      ...settled,
      title: { en: 'x', cy: 'x' },
      why: { en: 'x', cy: 'x' },
      wayOut: { en: 'x', cy: 'x' },
      warn: filled(settled.warn, 2),
      quiet: filled(settled.quiet, 2),
    };
    const draft = named(whole, workspace, moment);
    if (draft === undefined) return undefined;
    const policy = lawOfRule(books.core, workspace, draft, given.now());
    const [fault] = policy.policy.skipped;
    const real = { ...draft, examples: { warn: draft.examples.warn.slice(0, -2), quiet: draft.examples.quiet.slice(0, -2) } };
    const tried = triedOn(real, policy);
    const fires = measured(policy, books.drafts).fires.get(draft.id) ?? [];
    return { tried, fires, evidence: evidenceOf(real, tried, books.drafts, fires), fault: fault?.reason };
  }, [settled, books, workspace, given, moment]);
}
