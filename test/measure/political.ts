// How well the two classifiers tell politics and personal voice from the posts of public bodies.
import { join } from 'node:path';
import type { Classifier } from '../../src/policy/classifier/index.ts';
import { atLeast, atMost, type Figures, measured } from './figure.ts';
import { rows } from './rows.ts';

interface Row {
  readonly text?: string;
  readonly norm: string;
  readonly label: 'political' | 'other' | 'general';
  readonly strength?: 'explicit' | 'topical';
  readonly kind: string;
  readonly politicsWords?: boolean;
}

export function politicalFigures(data: string, classifier: Classifier): Figures {
  const dev = rows<Row>(join(data, 'political', 'dev.jsonl')).map((row) => ({ ...row, ...classifier.classify(row.text ?? row.norm) }));
  const { political, personalVoice } = classifier.thresholds;
  const flagged = (of: typeof dev): number => of.filter((row) => row.political >= political).length;
  const voiced = (of: typeof dev): number => of.filter((row) => row.personalVoice >= personalVoice).length;

  const explicit = dev.filter((row) => row.strength === 'explicit');
  const topical = dev.filter((row) => row.strength === 'topical');
  const police = dev.filter((row) => row.kind === 'uk_police');
  const policeWithWords = police.filter((row) => row.politicsWords);
  const royal = dev.filter((row) => row.kind === 'uk_royal_family');
  const neutral = dev.filter((row) => row.kind === 'neutral_election_statement');
  const everyday = dev.filter((row) => row.label === 'general');
  return measured({
    'political.explicitCaught': atLeast(0.95, flagged(explicit), explicit.length),
    'political.topicalCaught': atLeast(0.92, flagged(topical), topical.length),
    'political.policeFlagged': atMost(0.003, flagged(police), police.length),
    'political.policeWithPoliticsWordsFlagged': atMost(0.02, flagged(policeWithWords), policeWithWords.length),
    'political.royalFlagged': atMost(0.003, flagged(royal), royal.length),
    'political.neutralFlagged': atMost(0.05, flagged(neutral), neutral.length),
    'voice.everydayCaught': atLeast(0.6, voiced(everyday), everyday.length),
    'voice.policeAndRoyalFlagged': atMost(0.005, voiced([...police, ...royal]), police.length + royal.length),
  });
}
