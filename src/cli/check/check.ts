// `whichhat check`: judges each draft as the extension would.
import type { Finding } from '../../model/finding.ts';
import { judge } from '../../policy/index.ts';
import type { Command } from '../command.ts';
import { eachLine } from '../jsonl.ts';
import { momentFlag, momentOf } from '../moment.ts';
import { needsJsonl } from '../needs.ts';
import { readOrganisation } from '../organisation.ts';
import { shippedPolicy } from '../policy.ts';
import { attemptOf, checkLineSchema } from './line.ts';

export const check: Command = {
  summary: 'judges drafts: one JSON object a line in, the verdict of each out, in the same order',
  flags: {
    jsonl: { says: 'in: {"id","text","actingAs", …}; out: {"id","level","findings":[…]}' },
    organisation: { value: 'FILE', says: 'the organisation file; without it nobody in particular in England, with no accounts and no elections' },
    at: { value: 'DATE', says: 'judge at this moment, where a line has no "at" of its own; now without it' },
  },
  example: `echo '{"id":"1","text":"Vote Labour on Thursday!","actingAs":"corporate"}' | whichhat check --jsonl`,
  async run(given, io) {
    needsJsonl(given);
    const at = momentFlag('at', given.text('at')) ?? io.now();
    const path = given.text('organisation');
    const file = readOrganisation(path);
    const policy = shippedPolicy(file, io.err);
    return eachLine(io, checkLineSchema, (line) => {
      const { level, findings } = judge(attemptOf(line, file, path !== undefined), policy, line.at ? momentOf(line.at) : at);
      return { level, findings: findings.map(printed) };
    });
  },
};

/** A finding as other programs read it. */
function printed({ rule, category, level, start, end, quote, why, until }: Finding): object {
  return { rule, category, level, start, end, quote, why: why.en, ...(until ? { until } : {}) };
}
