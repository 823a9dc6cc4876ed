// What each part of a rule's form is given: the rule as it is typed, a way to change it, and what is wrong with a field once that was asked.
import type { RuleForm } from '../../workspace/rule-form.ts';

export interface RulePart {
  readonly form: RuleForm;
  /** The rule as it was, when one is changed. */
  readonly before: RuleForm | undefined;
  readonly set: (change: Partial<RuleForm>) => void;
  /** A sentence for a field that is missing. */
  readonly problem: (field: keyof RuleForm) => string | undefined;
}

type Side = 'en' | 'cy';

/** The two sides of a text, each with what stands there and a way to change it. */
export function sidesOf({ form, set }: RulePart, field: 'title' | 'why' | 'wayOut'): readonly (readonly [Side, string, (value: string) => void])[] {
  return (['en', 'cy'] as const).map((side) => [side, form[field][side], (value) => set({ [field]: { ...form[field], [side]: value } })]);
}
