// Trains the heads of the on-device classifier: npx tsx test/training/train.ts --data DIR [--check]
// Writes rules/classifier/weights.json and prints the figures. No network; the same data and seed give the same weights.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { eachHead } from '../../src/policy/classifier/features.ts';
import { openClassifier } from '../../src/policy/classifier/index.ts';
import { type ClassifierWeights, FEATURES_VERSION } from '../../src/policy/classifier/weights.ts';
import { hashOf } from '../../src/policy/classifier/words.ts';
import { draftExamples } from './drafts.ts';
import { type Example, readExamples } from './examples.ts';
import { figures } from './figures.ts';
import { type HeadPlan, plans, trainHead } from './heads.ts';
import { ownExamples } from './templates/index.ts';

const SEED = 20260422;
const FOLDS = 5;

function dataFolder(args: readonly string[]): string {
  const at = args.indexOf('--data');
  const folder = at < 0 ? undefined : args[at + 1];
  if (!folder) {
    console.error('usage: npx tsx test/training/train.ts --data DIR [--check]');
    process.exit(2);
  }
  return folder;
}

/** Which fold a row is checked in: by its group, so that near neighbours and sentences of one template stay together. */
function foldOf(example: Example): number {
  return (Math.imul(hashOf(example.group), 0x85ebca6b) >>> 8) % FOLDS;
}

const args = process.argv.slice(2);
const data = dataFolder(args);
const examples = [...readExamples(data, 'train'), ...ownExamples(SEED), ...draftExamples(SEED)];
const folds = examples.map(foldOf);
const train = (plan: HeadPlan) => trainHead(plan, examples, folds, FOLDS, SEED);
const weights: ClassifierWeights = { features: FEATURES_VERSION, ...eachHead((head) => train(plans[head])) };
const json = `${JSON.stringify(weights, null, 2)}\n`;
console.log(`weights: ${json.length} bytes, ${gzipSync(json, { level: 9 }).length} gzipped`);
if (!args.includes('--check')) writeFileSync(new URL('../../rules/classifier/weights.json', import.meta.url), json);
console.log('\nrows never learned from (dev):');
console.log(figures(readExamples(data, 'dev'), openClassifier(weights)));
