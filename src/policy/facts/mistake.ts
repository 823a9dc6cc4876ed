// A fact stated wrongly: where, which, and the right value in words.
import type { ElectionFact } from '../../model/facts.ts';
import type { Bilingual } from '../../model/text.ts';
import type { Span } from '../text/hits.ts';

export const FACT_NAMES = [
  'registration-deadline',
  'postal-vote-deadline',
  'proxy-vote-deadline',
  'voter-id-deadline',
  'nominations-deadline',
  'polling-day',
  'weekday',
  'own-phone',
  'own-link',
  'own-postcode',
] as const satisfies readonly (ElectionFact | 'weekday' | 'own-phone' | 'own-link' | 'own-postcode')[];
export type FactName = (typeof FACT_NAMES)[number];

export interface Mistake extends Span {
  readonly fact: FactName;
  /** For days: whether the written one is before or after the right one. A late deadline costs a vote, an early one does not. */
  readonly than?: 'earlier' | 'later';
  /** The right value, fit for a sentence and for copying. */
  readonly right: Bilingual;
}
