// The extension's only request to the network: one GET of the update document from the address the organisation set.
// It sends nothing of the person's: no cookies, no referrer, no body, and it follows no redirect.
import type { CheckResult } from '../../model/update.ts';
import { readCapped } from '../../packs/index.ts';
import { wordsOf } from '../../storage/stored.ts';

/** Milliseconds for the whole answer, so that one that trickles never holds the worker. */
const DEADLINE = 30_000;

export type Fetched =
  | { readonly state: 'document'; readonly bytes: Uint8Array; readonly etag?: string }
  | { readonly state: 'unchanged' }
  | { readonly state: 'failed'; readonly result: CheckResult; readonly code?: string; readonly detail?: string; readonly retryAfter?: number };

/**
 * @param etag of the document in force, so that the answer may be "nothing new"
 * @param allowed the browser lets the extension read this origin whatever the server says. Without that the server must share the file with
 * everybody (CORS), and a header of our own would need a question first that static hosts do not answer: the browser's own cache asks instead.
 */
export async function fetchDocument(address: string, etag: string | undefined, allowed: boolean, deadline = AbortSignal.timeout(DEADLINE)): Promise<Fetched> {
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: allowed ? 'no-store' : 'no-cache',
      headers: allowed && etag !== undefined ? { 'if-none-match': etag } : {},
      signal: deadline,
    });
    return await documentOf(answer);
  } catch (error) {
    if (deadline.aborted) return { state: 'failed', result: 'slow' };
    return { state: 'failed', result: allowed ? 'unreachable' : 'not-allowed', detail: wordsOf(error).slice(0, 500) };
  }
}

async function documentOf(answer: Response): Promise<Fetched> {
  if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 304)) return { state: 'failed', result: 'moved' };
  if (answer.status === 304) return { state: 'unchanged' };
  if (answer.status !== 200 || answer.body === null) {
    const retryAfter = Number(answer.headers.get('retry-after') ?? Number.NaN);
    return { state: 'failed', result: 'status', detail: String(answer.status), ...(Number.isFinite(retryAfter) ? { retryAfter } : {}) };
  }
  const bytes = await readCapped(answer.body);
  if (!(bytes instanceof Uint8Array)) return { state: 'failed', result: 'refused', code: bytes.code, ...(bytes.detail ? { detail: bytes.detail } : {}) };
  const etag = answer.headers.get('etag') ?? undefined;
  return { state: 'document', bytes, ...(etag !== undefined && etag.length <= 300 ? { etag } : {}) };
}
