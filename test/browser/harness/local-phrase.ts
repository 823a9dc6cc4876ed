// What the rule of the test's own pack speaks up on, read out of the stored policy as the engine reads it.
import type { PackedPhrases } from '../../../src/model/policy.ts';
import { PhraseBook } from '../../../src/policy/text/phrase-book.ts';

/** As much of the stored policy as tells. */
export interface StoredRules {
  readonly rules: readonly { readonly id: string; readonly match: { readonly phrases?: readonly (string | number)[] } }[];
  readonly phrases?: PackedPhrases;
}

/** Empty where no such rule is in force. */
export function localPhrase(policy: StoredRules | undefined): string {
  const list = policy?.rules.find(({ id }) => id === 'local-phrase')?.match.phrases?.[0];
  return typeof list === 'number' && policy?.phrases ? new PhraseBook(policy.phrases).symbolsOf(list).join(' ') : (list ?? '').toString();
}
