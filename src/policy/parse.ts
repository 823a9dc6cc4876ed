// The border of the policy room: rule files and lists as parsed YAML in, rules or faults out. The only file here that knows zod.
import type { ZodError } from 'zod';
import type { PolicyList } from '../model/policy.ts';
import { listSchema, type Rule, ruleSchema } from '../model/rule.ts';
import { conditionFaults, type Fault, phraseListFaults } from './condition-faults.ts';

/** A fault with the file it is in. `${file}: ${path}: ${message}` is one sentence for a person. */
export interface FileFault extends Fault {
  readonly file: string;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly FileFault[] };

/** Class names every policy has beside its lists. */
const GIVEN_LISTS = ['our-names', 'place'];

/**
 * Reads a rule. `file` is for messages and, where it ends in `.yml`, must carry the rule's id; `lists` are the lists phrases may name
 * (left out: not checked). Faults name the path, the value and what is allowed.
 */
export function parseRule(source: unknown, file: string, lists?: Iterable<string>): Parsed<Rule> {
  const outer = ruleSchema.safeParse(source);
  if (!outer.success) return { ok: false, faults: zodFaults(outer.error, source, file) };
  const rule = outer.data;
  const known = lists === undefined ? undefined : new Set([...lists, ...GIVEN_LISTS]);
  const faults: Fault[] = [...conditionFaults(rule.match, 'match', known), ...(rule.unless === undefined ? [] : conditionFaults(rule.unless, 'unless', known))];
  const stem = /([^/\\]+)\.ya?ml$/.exec(file)?.[1];
  if (stem !== undefined && stem !== rule.id) faults.push({ path: 'id', message: `"${rule.id}" must be the same as the file's name, "${stem}"` });
  if ((rule.level === 'allow') !== (rule.protects !== undefined))
    faults.push({ path: 'protects', message: 'an allow rule says what it protects, and no other rule does' });
  return faults.length === 0 ? { ok: true, value: rule } : { ok: false, faults: faults.map((fault) => ({ ...fault, file })) };
}

/** Reads a list. */
export function parseList(source: unknown, file: string): Parsed<PolicyList> {
  const outer = listSchema.safeParse(source);
  if (!outer.success) return { ok: false, faults: zodFaults(outer.error, source, file) };
  const { items, welsh } = outer.data;
  const faults = [...phraseListFaults(items, 'items'), ...phraseListFaults(welsh ?? [], 'welsh')];
  if (faults.length > 0) return { ok: false, faults: faults.map((fault) => ({ ...fault, file })) };
  return { ok: true, value: { items, ...(welsh ? { welsh } : {}) } };
}

export interface ParsedCore {
  readonly rules: readonly Rule[];
  readonly lists: Readonly<Record<string, PolicyList>>;
  /** Everything that was refused; the rest is usable. */
  readonly faults: readonly FileFault[];
}

/** Reads a whole folder's worth: rules as `{ file, source }`, lists by name. */
export function parseCore(rules: readonly { readonly file: string; readonly source: unknown }[], lists: Readonly<Record<string, unknown>>): ParsedCore {
  const faults: FileFault[] = [];
  const goodLists: Record<string, PolicyList> = {};
  for (const [name, source] of Object.entries(lists)) {
    const parsed = parseList(source, `lists/${name}.yml`);
    if (parsed.ok) goodLists[name] = parsed.value;
    else faults.push(...parsed.faults);
  }
  const good: Rule[] = [];
  for (const { file, source } of rules) {
    const parsed = parseRule(source, file, Object.keys(goodLists));
    if (!parsed.ok) faults.push(...parsed.faults);
    else if (good.some(({ id }) => id === parsed.value.id))
      faults.push({ file, path: 'id', message: `"${parsed.value.id}" is the id of another rule already` });
    else good.push(parsed.value);
  }
  return { rules: good, lists: goodLists, faults };
}

/** The shapes that a value can have, as somebody who writes a rule knows them. */
const SHAPES: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  array: 'a list',
  object: 'fields of its own',
  boolean: 'true or false',
};

function zodFaults(error: ZodError, source: unknown, file: string): FileFault[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ file, path: path ? `${path}.${key}` : key, message: 'there is no such field; see rules/_template.yml' }));
    const value = issue.path.reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
      source,
    );
    const shown = value === undefined ? 'is missing' : (JSON.stringify(value) ?? 'nothing').slice(0, 80);
    return { file, path: path || 'rule', message: `${shown}; ${wanted(issue)}` };
  });
}

function wanted(issue: ZodError['issues'][number]): string {
  if (issue.code === 'invalid_value') return `allowed: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type' && /^(title|why|wayOut|fix)$/.test(String(issue.path.at(-1)))) return 'write it in both languages, as { en: …, cy: … }';
  if (issue.code === 'invalid_type') return SHAPES[issue.expected] === undefined ? 'it has to be there' : `allowed: ${SHAPES[issue.expected]}`;
  return issue.message;
}
