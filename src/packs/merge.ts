// Built-in rules and a pack together. What may not stand is left out and named; `decide` refuses a new pack for it, a pack in force goes on without it.
import type { Change, Pack, PackRule } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import { conditionFaults } from '../policy/condition-faults.ts';
import { addDays } from '../policy/elections/day.ts';
import { changed, changeFault, loosens } from './changes.ts';
import { type Days, daysFault, isComing, isOver } from './days.ts';
import { listFault, mergedLists } from './lists.ts';
import type { Core, LeftOut, Loosened, Merged } from './outcome.ts';

interface Circumstances {
  /** How many people have signed the pack. */
  readonly signers: number;
  /** The day in London, ISO. */
  readonly day: string;
}

/** What is left out and what is loosened, as it is found. */
interface Tally {
  readonly skipped: LeftOut[];
  readonly loosened: Loosened[];
  readonly signers: number;
  readonly day: string;
}

/** The rules of the extension with an organisation's pack. A change past its last day is out of force; one before its first is looked at like any other, and waits. */
export function mergePack(core: Core, pack: Pack, { signers, day }: Circumstances): Merged {
  const tally: Tally = { skipped: [], loosened: [], signers, day };
  const lists = mergedLists(core, pack);
  const names = new Set([...Object.keys(lists), 'our-names', 'place']);
  const notOver = (one: Days): boolean => !isOver(one, day);
  const begun = (one: Days): boolean => !isComing(one, day);
  lookAtLists(core, pack, lists, tally);
  const changes = usableChanges(core, pack, pack.changes.filter(notOver), names, tally);
  const own = pack.rules.filter(notOver).filter((rule) => usableRule(rule, core, names, tally));
  const [first] = [...pack.changes, ...pack.rules]
    .filter(notOver)
    .flatMap((one) => [...(begun(one) || one.from === undefined ? [] : [one.from]), ...(one.until === undefined ? [] : [addDays(one.until, 1)])])
    .toSorted();
  return {
    rules: [...core.rules.flatMap((rule) => changed(rule, changes.get(rule.id)?.filter(begun) ?? []) ?? []), ...own.filter(begun).map(asRule)],
    lists,
    loosened: tally.loosened,
    skipped: tally.skipped,
    ...(first === undefined ? {} : { remakeOn: first }),
  };
}

function lookAtLists(core: Core, pack: Pack, lists: Merged['lists'], { skipped }: Tally): void {
  for (const [name, list] of Object.entries(pack.lists)) {
    const reason = listFault(name, list, core);
    if (reason !== undefined) skipped.push({ rule: `list ${name}`, reason, code: 'change_fault' });
    else if (!(name in lists)) skipped.push({ rule: `list ${name}`, reason: 'is not a list of this version; a list of your own begins with "local-"' });
  }
}

function usableChanges(core: Core, pack: Pack, changes: readonly Change[], names: ReadonlySet<string>, tally: Tally): Map<string, Change[]> {
  const byRule = new Map<string, Change[]>();
  for (const change of changes) {
    const rule = core.rules.find(({ id }) => id === change.rule);
    const reason = rule && changeFault(change, rule, pack, names);
    if (rule === undefined) tally.skipped.push({ rule: change.rule, reason: 'is not a rule of this version' });
    else if (reason !== undefined) tally.skipped.push({ rule: change.rule, reason, code: 'change_fault' });
    else if (!loosens(change, rule) || mayLoosen(loosenedBy(change, rule), change, tally)) byRule.set(rule.id, [...(byRule.get(rule.id) ?? []), change]);
  }
  return byRule;
}

function usableRule(rule: PackRule, core: Core, names: ReadonlySet<string>, tally: Tally): boolean {
  const reason = ownFault(rule, names);
  if (reason !== undefined) tally.skipped.push({ rule: rule.id, reason, code: 'rule_fault' });
  return reason === undefined && (rule.level !== 'allow' || mayLoosen(loosenedByAllow(rule, core), rule, tally));
}

/** False when what loosens a rule that blocks has one signature only. */
function mayLoosen(entry: Loosened, days: Days, { skipped, loosened, signers, day }: Tally): boolean {
  const may = !entry.blocks || signers >= 2;
  if (may) loosened.push(days.from !== undefined && isComing(days, day) ? { ...entry, from: days.from } : entry);
  else skipped.push({ rule: entry.rule, reason: 'loosens a rule that blocks, with one signature only', code: 'loosening_signatures' });
  return may;
}

function loosenedBy(change: Change, rule: Rule): Loosened {
  const how = 'exception' in change ? 'exception' : 'lower';
  return { rule: rule.id, how, reason: change.reason, until: change.until ?? '', blocks: rule.level === 'block' };
}

function loosenedByAllow({ id, reason = '', until = '', protects }: PackRule, { rules }: Core): Loosened {
  const blocks = rules.some(({ level, category }) => level === 'block' && (protects === 'everything' || protects?.includes(category)));
  return { rule: id, how: 'allow', reason, until, blocks };
}

function ownFault(rule: PackRule, lists: ReadonlySet<string>): string | undefined {
  if ((rule.level === 'allow') !== (rule.protects !== undefined)) return 'an allow rule says what it protects, and no other rule does';
  if (rule.level === 'allow' && (rule.reason === undefined || rule.until === undefined)) return 'an allow rule needs a reason and an end date';
  const days = daysFault(rule);
  if (days !== undefined) return days;
  const [fault] = [...conditionFaults(rule.match, 'match', lists), ...(rule.unless === undefined ? [] : conditionFaults(rule.unless, 'unless', lists))];
  return fault && `${fault.path}: ${fault.message}`;
}

function asRule({ reason: _reason, from: _from, until: _until, ...rule }: PackRule): Rule {
  return rule;
}
