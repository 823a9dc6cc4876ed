// What reading and writing the device's storage can end in. Words only: the content script imports this too, so no zod here.

/** `corrupt`: something is there and it is not what we wrote. `gone`: the extension was reloaded or removed under this page. */
export type Stored<T> =
  | { readonly state: 'ok'; readonly value: T }
  | { readonly state: 'missing' }
  | { readonly state: 'corrupt'; readonly why: string }
  | { readonly state: 'gone'; readonly why: string };

/** `full`: the device has no room; what was kept before is still there. `corrupt`: an unreadable old value was left alone. */
export type Written =
  | { readonly state: 'ok' }
  | { readonly state: 'full'; readonly why: string }
  | { readonly state: 'corrupt'; readonly why: string }
  | { readonly state: 'gone'; readonly why: string };

/** The words of any thrown value, for a report; never a stack. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
