// Who a request really goes out as, against what the composer's mark said: the same voice, or another.
import type { Standing } from '../model/account.ts';
import type { IdentityReading, KnownIdentity } from '../model/identity.ts';
import type { Composer, Platform } from '../platforms/platform.ts';
import { identityKey } from './sight.ts';

interface Seen {
  readonly reading: IdentityReading;
  readonly standing: Standing;
}

/** The register's account decides, then an id or handle in common; two readings with neither in common agree when both are the same kind of stranger. */
export function sameActor(one: Seen, other: Seen): boolean {
  if (one.reading.state === 'unknown' || other.reading.state === 'unknown') return one.reading.state === other.reading.state;
  if (one.standing.account !== undefined || other.standing.account !== undefined) return one.standing.account?.id === other.standing.account?.id;
  const [a, b] = [one.reading, other.reading];
  if (a.ids.length > 0 && b.ids.length > 0) return a.ids.some((id) => b.ids.includes(id));
  if (a.handle !== undefined && b.handle !== undefined) return a.handle.toLowerCase() === b.handle.toLowerCase();
  return a.ownLogin === b.ownLogin;
}

/** The same identity under the names the page gives it; a request knows no more than an id. */
export function named(actual: IdentityReading, shown: IdentityReading): IdentityReading {
  if (actual.state === 'unknown' || shown.state === 'unknown') return actual;
  return {
    ...actual,
    ...(actual.handle === undefined && shown.handle !== undefined && { handle: shown.handle }),
    ...(actual.name === undefined && shown.name !== undefined && { name: shown.name }),
  };
}

export interface Corrections {
  /** The platform with what was learned from its requests: an identity proved wrong is not read again in that composer. */
  readonly platform: Platform;
  correct(composer: Composer, actual: KnownIdentity): void;
}

/** The platform, with what its own requests have proved about who acts. */
export function corrections(platform: Platform): Corrections {
  const learned = new WeakMap<HTMLElement, { readonly instead: string; readonly actual: KnownIdentity }>();
  return {
    platform: {
      ...platform,
      identity(composer) {
        const reading = platform.identity(composer);
        const known = learned.get(composer.editor);
        return known !== undefined && known.instead === identityKey(reading) ? known.actual : reading;
      },
    },
    correct(composer, actual) {
      learned.set(composer.editor, { instead: identityKey(platform.identity(composer)), actual });
    },
  };
}
