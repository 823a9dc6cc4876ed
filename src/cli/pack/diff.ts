// `whichhat pack diff`: what changes between two packs, and which drafts get another verdict by it.
import { join } from 'node:path';
import type { Pack } from '../../model/pack.ts';
import type { Example } from '../../model/rule.ts';
import { remake, viewOf } from '../../packs/index.ts';
import { judge, type OpenPolicy, openPolicy } from '../../policy/index.ts';
import { readDrafts, spelled } from '../check/drafts.ts';
import { attemptOf, type CheckLine, checkLineSchema } from '../check/line.ts';
import { type Command, DONE, UsageError } from '../command.ts';
import { rulesFolder } from '../core.ts';
import type { Io } from '../io.ts';
import { momentOf } from '../moment.ts';
import { shippedCore } from './core.ts';
import { readAnyPack } from './file.ts';

export const diffPacks: Command = {
  summary: 'shows what changes from one pack to the next, and the drafts whose verdict changes',
  flags: { drafts: { value: 'FILE', says: 'drafts, one JSON object a line as for whichhat check; the examples of the project without it' } },
  rest: 'OLD NEW',
  example: 'whichhat pack diff update.json pack.json',
  async run(given, io) {
    const [old, fresh, ...more] = given.rest;
    if (old === undefined || fresh === undefined || more.length > 0) throw new UsageError('needs two packs: OLD and NEW');
    const [before, after] = [readAnyPack(old), readAnyPack(fresh)];
    for (const part of PARTS) for (const line of changesOf(part, named(before, part), named(after, part))) await io.out(line);
    const drafts = readDrafts(given.text('drafts') ?? join(rulesFolder(), 'example', 'drafts.jsonl'));
    await sayVerdicts(before, after, [...drafts, ...examplesOf(before), ...examplesOf(after)], io);
    return DONE;
  },
};

const PARTS = ['rules', 'changes', 'lists', 'elections', 'holds', 'accounts', 'responses'] as const;
type Part = (typeof PARTS)[number];

/** The things of one part by their name. */
function named(pack: Pack, part: Part): Map<string, string> {
  if (part === 'lists') return new Map(Object.entries(pack.lists).map(([name, list]) => [name, JSON.stringify(list)]));
  return new Map(pack[part].map((thing) => ['id' in thing ? thing.id : `${thing.rule} (${'level' in thing ? 'level' : 'exception'})`, JSON.stringify(thing)]));
}

function changesOf(part: Part, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [
    ...[...before.keys()].filter((name) => !after.has(name)).map((name) => `${part}: gone: ${name}`),
    ...[...after].filter(([name]) => !before.has(name)).map(([name]) => `${part}: new: ${name}`),
    ...[...after].filter(([name, text]) => before.has(name) && before.get(name) !== text).map(([name]) => `${part}: changed: ${name}`),
  ];
}

async function sayVerdicts(before: Pack, after: Pack, drafts: readonly CheckLine[], io: Io): Promise<void> {
  const core = shippedCore();
  const opened = [before, after].map((pack): { pack: Pack; open: OpenPolicy } => ({ pack, open: openPolicy(remake(core, pack, 2, io.now()).policy) }));
  const seen = new Set<string>();
  let changed = 0;
  for (const line of drafts) {
    const key = JSON.stringify(line);
    if (seen.has(key)) continue;
    seen.add(key);
    const [was, is] = opened.map(({ pack, open }) => {
      const known = line.account === undefined || pack.accounts.some(({ id }) => id === line.account);
      return spelled(judge(attemptOf(line, viewOf(pack), known), open, line.at ? momentOf(line.at) : io.now()));
    });
    if (was === is) continue;
    changed += 1;
    await io.out(`${line.id ?? 'example'}: ${was} → ${is}  ${JSON.stringify(line.text)}`);
  }
  await io.out(`${changed} of ${seen.size} drafts change`);
}

/** The drafts that own rules bring as their proof. */
function examplesOf({ rules, accounts }: Pack): CheckLine[] {
  return rules.flatMap(({ who, examples }) =>
    [...examples.warn, ...examples.quiet].map((example: Example): CheckLine => {
      const given = typeof example === 'string' ? { text: example } : example;
      const kind = accounts.find(({ id }) => id === given.account)?.kind;
      const first = who[0] === 'official' || who[0] === 'everyone' ? 'corporate' : who[0];
      return checkLineSchema.parse({ ...given, actingAs: given.actingAs ?? kind ?? first });
    }),
  );
}
