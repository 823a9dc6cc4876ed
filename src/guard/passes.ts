// After "Post anyway": the right to post this very draft as this very identity, once.
import { lapsing } from './lapsing.ts';
import { identityKey, type Sight } from './sight.ts';

/** A pass the site ignored stays good this long, in milliseconds; after that the person is asked again. */
const LIFE = 60_000;

export interface Passes {
  grant(sight: Sight): void;
  /** Is there a pass for this draft and identity? Using it spends it. */
  spend(sight: Sight): boolean;
  withdraw(): void;
}

/** @param now milliseconds since any fixed moment */
export function passes(now: () => number): Passes {
  const kept = lapsing<{ readonly text: string; readonly identity: string }>(LIFE, 1, now);
  return {
    grant(sight) {
      kept.add({ text: sight.draft.text, identity: identityKey(sight.reading) });
    },
    spend(sight) {
      const good = kept.all().some(({ text, identity }) => text === sight.draft.text && identity === identityKey(sight.reading));
      if (good) kept.clear();
      return good;
    },
    withdraw: kept.clear,
  };
}
