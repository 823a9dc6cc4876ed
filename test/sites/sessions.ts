// Who each scenario is signed in as, and how its server behaves. Must not know HTTP or the pages.
import type { Site } from './hosts.ts';
import { type Account, accountOf, facebookAccounts, xAccounts } from './people.ts';

export interface Session {
  readonly id: string;
  x: Account;
  facebook: Account;
  /** Sites on which a page was already served: from then on the browser's cookies say who is signed in. */
  readonly served: Set<Site>;
  delayMs: number;
  refuses: boolean;
}

export type IdentityChange = { readonly x?: string; readonly facebook?: string };

export class Sessions {
  readonly #sessions = new Map<string, Session>();
  #defaults: IdentityChange = {};

  of(id: string): Session {
    const known = this.#sessions.get(id);
    if (known) return known;
    const fresh: Session = {
      id,
      x: accountOf(xAccounts, this.#defaults.x ?? 'sam'),
      facebook: accountOf(facebookAccounts, this.#defaults.facebook ?? 'sam'),
      served: new Set(),
      delayMs: 0,
      refuses: false,
    };
    this.#sessions.set(id, fresh);
    return fresh;
  }

  /** Signs a scenario in as somebody from its next page load on; without a scenario, every present and future one. */
  set(change: IdentityChange, id?: string): void {
    if (id === undefined) this.#defaults = { ...this.#defaults, ...change };
    const changed = id === undefined ? [...this.#sessions.values()] : [this.of(id)];
    for (const session of changed) {
      if (change.x !== undefined) {
        session.x = accountOf(xAccounts, change.x);
        session.served.delete('x');
      }
      if (change.facebook !== undefined) {
        session.facebook = accountOf(facebookAccounts, change.facebook);
        session.served.delete('facebook');
      }
    }
  }
}
