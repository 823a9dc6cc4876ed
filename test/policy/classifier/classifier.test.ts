// The shipped weights on sentences of our own: neutral civic text stays quiet, taking sides and private voice do not.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ClassifierWeights, openClassifier } from '../../../src/policy/classifier/index.ts';

const weights = JSON.parse(readFileSync(new URL('../../../rules/classifier/weights.json', import.meta.url), 'utf8')) as ClassifierWeights;
const classifier = openClassifier(weights);

describe('political', () => {
  it.each([
    'This Government has failed our NHS and working families are paying the price.',
    'Another Tory broken promise on potholes. Vote Labour on Thursday.',
    'Only the Conservatives will cut your taxes and stand up for our farmers.',
  ])('flags %s', (text) => {
    expect(classifier.classify(text).political).toBeGreaterThanOrEqual(classifier.thresholds.political);
  });

  it.each([
    'Register to vote by 18 April. It only takes five minutes.',
    'Crews were called to a barn fire near Oakford. Please avoid the area.',
    'Papers for the planning committee on 12 May have been published.',
  ])('stays quiet on %s', (text) => {
    expect(classifier.classify(text).political).toBeLessThan(classifier.thresholds.political);
  });
});
