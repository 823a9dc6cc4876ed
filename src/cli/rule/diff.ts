// `whichhat rules diff`: which drafts get another verdict under another rules folder.
import { join } from 'node:path';
import { judge, type OpenPolicy } from '../../policy/index.ts';
import { readDrafts, spelled } from '../check/drafts.ts';
import { attemptOf } from '../check/line.ts';
import { type Command, DONE, FaultError, UsageError } from '../command.ts';
import { rulesFolder } from '../core.ts';
import { momentOf } from '../moment.ts';
import { readOrganisation } from '../organisation.ts';
import { exampleOrganisation, policyFor } from '../policy.ts';
import { readFolder } from './folder.ts';

export const diff: Command = {
  summary: 'shows which drafts get another verdict under other rules',
  flags: {
    drafts: { value: 'FILE', says: 'drafts, one JSON object a line as for whichhat check; the examples of the project without it' },
    organisation: { value: 'FILE', says: 'an organisation file; the example organisation without it' },
  },
  rest: 'BEFORE AFTER',
  example: 'whichhat rules diff rules new-rules --drafts rules/example/drafts.jsonl',
  async run(given, io) {
    const [before, after, ...more] = given.rest;
    if (!before || !after || more.length > 0) throw new UsageError('needs two rules folders: BEFORE and AFTER');
    const path = given.text('organisation');
    const organisation = path ? readOrganisation(path) : exampleOrganisation();
    const open = (folder: string): { ids: Set<string>; policy: OpenPolicy } => {
      const found = readFolder(folder);
      if (found.faults[0] !== undefined) throw new FaultError(found.faults[0]);
      return { ids: new Set(found.rules.map(({ rule }) => rule.id)), policy: policyFor(organisation, found) };
    };
    const [old, fresh] = [open(before), open(after)];
    for (const id of old.ids) if (!fresh.ids.has(id)) await io.out(`rule gone: ${id}`);
    for (const id of fresh.ids) if (!old.ids.has(id)) await io.out(`rule new: ${id}`);

    const drafts = given.text('drafts') ?? join(rulesFolder(), 'example', 'drafts.jsonl');
    let changed = 0;
    let all = 0;
    for (const line of readDrafts(drafts)) {
      const attempt = attemptOf(line, organisation, true);
      const at = line.at ? momentOf(line.at) : io.now();
      const [was, is] = [judge(attempt, old.policy, at), judge(attempt, fresh.policy, at)];
      all += 1;
      if (spelled(was) === spelled(is)) continue;
      changed += 1;
      await io.out(`${line.id ?? '?'}: ${spelled(was)} → ${spelled(is)}  ${JSON.stringify(line.text)}`);
    }
    await io.out(`${changed} of ${all} drafts change`);
    return DONE;
  },
};
