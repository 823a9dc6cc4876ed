// Lists of a pack beside the built-in ones: own lists under names of their own, and items added to lists that make rules find more.
import type { Pack } from '../model/pack.ts';
import type { PolicyList } from '../model/policy.ts';
import type { Rule } from '../model/rule.ts';
import { phraseListFaults } from '../policy/condition-faults.ts';
import type { Core } from './outcome.ts';

/** Read as names of people, not as phrases: more of them would hide people from the rules. */
const OF_NAMES = ['given-names', 'not-names'];

/** Why a list of a pack may not stand, or undefined. */
export function listFault(name: string, { items, welsh = [] }: Pack['lists'][string], core: Core): string | undefined {
  const [fault] = [...phraseListFaults(items, 'items'), ...phraseListFaults(welsh, 'welsh')];
  if (fault) return `${fault.path}: ${fault.message}`;
  if (name.startsWith('local-')) return undefined;
  if (OF_NAMES.includes(name)) return 'is a list of names that nothing is added to';
  const silenced = core.rules.find((rule) => silences(rule, `{${name}}`));
  return silenced && `silences the rule "${silenced.id}"; write a change with an exception instead, which has a reason and an end date`;
}

/** The lists that phrases may name, once a pack is in force. */
export function mergedLists(core: Core, pack: Pack): Record<string, PolicyList> {
  const lists: Record<string, PolicyList> = { ...core.lists };
  for (const [name, { items, welsh }] of Object.entries(pack.lists)) {
    const built = core.lists[name];
    if (built === undefined && !name.startsWith('local-')) continue;
    const all = [...(built?.welsh ?? []), ...(welsh ?? [])];
    lists[name] = { items: [...(built?.items ?? []), ...items], ...(all.length > 0 ? { welsh: all } : {}) };
  }
  return lists;
}

/** True when more items in a list would make the rule say less: it stands in `unless`, in `not`, in `except`, or in an allow rule. */
function silences({ level, match, unless }: Rule, symbol: string): boolean {
  const named = (value: unknown): boolean => (JSON.stringify(value) ?? '').includes(symbol);
  return named(unless) || (level === 'allow' ? named(match) : silencingParts(match).some(named));
}

function silencingParts(condition: unknown): unknown[] {
  if (typeof condition !== 'object' || condition === null) return [];
  return Object.entries(condition).flatMap(([key, value]) => (key === 'not' || key === 'except' ? [value] : silencingParts(value)));
}
