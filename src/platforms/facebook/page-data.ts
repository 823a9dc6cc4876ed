// The acting profile Facebook wrote into the page when it loaded. Switching always loads a page, so it holds for the tab's life.
import { pageData, text } from '../page/page-data.ts';

interface PageUser {
  /** The acting profile: a Page's profile id, or the person's own. */
  readonly userId: string;
  readonly name?: string;
  readonly shortName?: string;
}

function read(data: Record<string, unknown>): PageUser | undefined {
  const userId = text(data, 'USER_ID');
  if (!userId || userId === '0') return undefined;
  const name = text(data, 'NAME');
  const shortName = text(data, 'SHORT_NAME');
  return { userId, ...(name && { name }), ...(shortName && { shortName }) };
}

/** `"CurrentUserInitialData",[],{…},270` in a JSON script. Seen 2026. */
export const pageUserOf = pageData('"CurrentUserInitialData"', 16, read);
