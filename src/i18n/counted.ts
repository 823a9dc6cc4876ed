// A sentence with a number in it: English needs one form for 1 and another for the rest, Welsh keeps its noun in the singular.
import type { T, Values } from './translator.ts';

/** `t('<key>_one')` for exactly 1, `t('<key>_other')` for every other count; `$COUNT$` is the number. */
export function counted(t: T, key: string, count: number, values: Values = {}): string {
  return t(`${key}_${count === 1 ? 'one' : 'other'}`, { ...values, count });
}
