// `whichhat rules test`: the examples of every rule, each rule judged alone.
import { type Command, DONE, FAULT } from '../command.ts';
import { rulesFolder } from '../core.ts';
import { exampleOrganisation, policyFor } from '../policy.ts';
import { alone, type Outcome, outcomesOf } from './examples.ts';
import { inFile, readFolder } from './folder.ts';

export const test: Command = {
  summary: 'runs the examples of every rule, and shows those that do not hold',
  flags: { rules: { value: 'FOLDER', says: 'a rules folder; the shipped one without it' } },
  rest: '[RULES…]',
  example: 'whichhat rules test party-promotion',
  async run(given, io) {
    const organisation = exampleOrganisation();
    const folder = readFolder(given.text('rules') ?? rulesFolder());
    for (const fault of folder.faults) io.err(fault);
    const chosen = folder.rules.filter(({ rule }) => given.rest.length === 0 || given.rest.includes(rule.id));
    const missing = given.rest.filter((id) => !chosen.some(({ rule }) => rule.id === id));
    for (const id of missing) io.err(`there is no rule "${id}"; allowed: ${folder.rules.map(({ rule }) => rule.id).join(', ')}`);

    let examples = 0;
    let failures = 0;
    for (const { rule, file } of chosen) {
      const policy = policyFor(organisation, { rules: alone(rule).map((each) => ({ rule: each, file })), lists: folder.lists });
      const outcomes = outcomesOf(rule, policy, organisation);
      const failed = outcomes.filter(({ ok }) => !ok);
      examples += outcomes.length;
      failures += failed.length;
      for (const failure of inFile(file, failed.map(faultOf))) io.err(failure);
    }
    if (chosen.length > 0) await io.out(`${chosen.length} rules, ${examples} examples: ${failures === 0 ? 'all hold' : `${failures} do not hold`}`);
    return failures + missing.length + folder.faults.length === 0 ? DONE : FAULT;
  },
};

/** The text, what was expected, and what came. */
function faultOf({ side, index, example, verdict }: Outcome): { path: string; message: string } {
  const seen = verdict.findings.map((finding) => `"${finding.quote}"`).join(', ');
  const came = side === 'warn' ? 'it stayed quiet' : `it fired${seen ? ` on ${seen}` : ''}`;
  return {
    path: `examples.${side}.${index}`,
    message: `${JSON.stringify(example.text)}: expected that the rule ${side === 'warn' ? 'fires' : 'stays quiet'}, but ${came}`,
  };
}
