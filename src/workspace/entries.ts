// A workspace as a flat list of things that can differ one by one: each account, person, rule, list, and the few things there is one of.
import type { Change } from '../model/pack.ts';
import type { Workspace } from '../model/workspace.ts';

/** A rule has one level at a time and any number of exceptions, which go by their reasons. */
const changeId = (change: Change): string => ('level' in change ? [change.rule, change.from].filter(Boolean).join(' ') : `${change.rule}: ${change.reason}`);

/** Which parts of a workspace are lists, and what tells two of their items apart. */
const LISTS = {
  policies: 'version',
  accounts: 'id',
  people: 'id',
  improvements: 'id',
  ownRules: 'id',
  changes: changeId,
  elections: 'id',
  candidates: 'id',
  holds: 'id',
  responses: 'id',
  publications: 'version',
  signers: 'kid',
} as const satisfies { readonly [part in keyof Workspace]?: string | typeof changeId };

const RECORDS = ['lists', 'secrets'] as const satisfies readonly (keyof Workspace)[];
const FIXED: readonly string[] = ['type', 'format'];

export type Part = keyof Workspace;

export interface Entry {
  readonly part: Part;
  /** Empty for what there is one of. */
  readonly id: string;
  readonly value: unknown;
}

/** One name for an entry among all entries of a workspace. */
export const keyOf = ({ part, id }: Pick<Entry, 'part' | 'id'>): string => `${part}/${id}`;
/** What tells an item of this list from the others; undefined for what is no list. */
function idIn(part: string): ((item: unknown) => string) | undefined {
  if (!Object.hasOwn(LISTS, part)) return undefined;
  const by = LISTS[part as keyof typeof LISTS];
  return (item) => (typeof by === 'string' ? String((item as Record<string, unknown>)[by]) : by(item as Change));
}
const isRecord = (part: string): boolean => RECORDS.some((one) => one === part);

/** Every entry by its key, in the workspace's own order. */
export function entriesOf(workspace: Workspace): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  /** Two of one name are both kept. */
  const add = (part: Part, id: string, value: unknown, times = 1): void => {
    const named = times === 1 ? id : `${id} (${times})`;
    const key = keyOf({ part, id: named });
    if (entries.has(key)) add(part, id, value, times + 1);
    else entries.set(key, { part, id: named, value });
  };
  for (const [name, value] of Object.entries(workspace)) {
    const part = name as Part;
    const idOf = idIn(part);
    if (FIXED.includes(part) || value === undefined) continue;
    if (idOf !== undefined) for (const item of value as readonly unknown[]) add(part, idOf(item), item);
    else if (isRecord(part)) for (const [id, item] of Object.entries(value)) add(part, id, item);
    else add(part, '', value);
  }
  return entries;
}

/** The workspace that has exactly these entries; `like` gives what is no entry. */
export function fromEntries(like: Workspace, entries: Iterable<Entry>): Workspace {
  const made: Record<string, unknown> = { type: like.type, format: like.format };
  for (const part of Object.keys(LISTS)) made[part] = [];
  for (const part of RECORDS) made[part] = {};
  for (const { part, id, value } of entries) {
    if (idIn(part) !== undefined) (made[part] as unknown[]).push(value);
    else if (isRecord(part)) (made[part] as Record<string, unknown>)[id] = value;
    else made[part] = value;
  }
  return made as Workspace;
}

/** The same value whatever the order of its fields. */
export function sameValue(one: unknown, other: unknown): boolean {
  return one === other || ordered(one) === ordered(other);
}

function ordered(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
