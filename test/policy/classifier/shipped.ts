// The weights the product ships, opened once for the tests.
import { readFileSync } from 'node:fs';
import { type ClassifierWeights, openClassifier } from '../../../src/policy/classifier/index.ts';

export const weightsText = readFileSync(new URL('../../../rules/classifier/weights.json', import.meta.url), 'utf8');
export const weights = JSON.parse(weightsText) as ClassifierWeights;
export const classifier = openClassifier(weights);
