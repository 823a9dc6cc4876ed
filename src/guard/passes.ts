// After "Post anyway": the right to post this very draft as this very identity, once.
import { identityKey, type Sight } from './sight.ts';

/** A pass the site ignored stays good this long, in milliseconds; after that the person is asked again. */
const LIFE = 60_000;

export interface Passes {
  grant(sight: Sight, at: number): void;
  /** Is there a pass for this draft and identity? Using it spends it. */
  spend(sight: Sight, at: number): boolean;
  withdraw(): void;
}

export function passes(): Passes {
  let pass: { readonly text: string; readonly identity: string; readonly until: number } | undefined;
  return {
    grant(sight, at) {
      pass = { text: sight.draft.text, identity: identityKey(sight.reading), until: at + LIFE };
    },
    spend(sight, at) {
      const good = pass !== undefined && pass.until >= at && pass.text === sight.draft.text && pass.identity === identityKey(sight.reading);
      if (good) pass = undefined;
      return good;
    },
    withdraw() {
      pass = undefined;
    },
  };
}
