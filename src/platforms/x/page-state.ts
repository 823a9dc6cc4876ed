// The account X wrote into the page when it loaded. A snapshot: it does not follow a delegate, and not a switch in another tab.
import { member, pageData, text } from '../page/page-data.ts';

interface PageState {
  /** Numeric id of the signed-in user. */
  readonly userId: string;
  readonly handle?: string;
  readonly name?: string;
}

function read(state: Record<string, unknown>): PageState | undefined {
  const userId = text(member(state, 'session'), 'user_id');
  if (!userId) return undefined;
  const user = member(member(member(member(state, 'entities'), 'users'), 'entities'), userId);
  const handle = text(user, 'screen_name');
  const name = text(user, 'name');
  return { userId, ...(handle && { handle }), ...(name && { name }) };
}

/** `window.__INITIAL_STATE__={…}` in an inline script. Seen 2026-08. */
export const pageStateOf = pageData('__INITIAL_STATE__', 8, read);
