// `npm run measure`: every figure the checks are held to, in one table or, with --json, as one JSON object on standard output.
//   --data DIR      evaluation data, beside the project unless said otherwise; without it those figures are absent
//   --drafts FILE   drafts with the expected outcome; the example drafts unless said otherwise (--examples DIR: DIR/drafts.jsonl)
//   --posts         also shows the real posts that would have been held, on standard error
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { shippedClassifier } from '../../src/cli/classify.ts';
import { FaultError } from '../../src/cli/command.ts';
import type { Classifier } from '../../src/policy/classifier/index.ts';
import { draftFigures } from './drafts-figures.ts';
import { electionFigures } from './elections.ts';
import { type Figures, table } from './figure.ts';
import { interruptionFigures, judgedPosts } from './interruptions.ts';
import { interrupts, openBench } from './judged.ts';
import { perRule } from './per-rule.ts';
import { personalDataFigures } from './personal-data.ts';
import { politicalFigures } from './political.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { json: { type: 'boolean' }, data: { type: 'string' }, examples: { type: 'string' }, drafts: { type: 'string' }, posts: { type: 'boolean' } },
});
const data = values.data ?? join(ROOT, '..', 'shared', 'eval');
const draftFile = values.drafts ?? join(values.examples ?? join(ROOT, 'rules', 'example'), 'drafts.jsonl');
if (!existsSync(data)) console.error(`no evaluation data at ${data}: only the drafts are measured`);

const bench = openBench();
const drafts = bench.drafts(draftFile);
const posts = judgedPosts(data, bench);
const classifier = classifierOr();
const figures: Figures = {
  ...draftFigures(drafts),
  ...interruptionFigures(posts),
  ...personalDataFigures(data),
  ...(classifier ? politicalFigures(data, classifier) : {}),
  ...electionFigures(data),
};
if (values.posts)
  for (const { text, verdict } of posts)
    if (interrupts(verdict)) console.error(`${verdict.findings.map(({ rule, quote }) => `${rule} "${quote}"`).join(', ')}\n    ${JSON.stringify(text)}`);
console.log(values.json ? JSON.stringify(figures, null, 2) : `${table(figures)}\n\n${perRule(bench.rules, drafts, posts)}`);

/** Without usable weights the classifier's figures are absent, and it is said why. */
function classifierOr(): Classifier | undefined {
  try {
    return shippedClassifier();
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    console.error(error.message);
    return undefined;
  }
}
