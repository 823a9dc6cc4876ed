// The words the gate and the guard share: the only file of this room that others may import.
// The gate says hello once, at document_start, before any script of the page can listen; the greeting carries a secret
// event name for everything after it. Details are strings, so that nothing of one world is reachable from the other.

/** Name of the greeting. Heard by the guard only while the page has run no script yet. */
export const HELLO = 'whichhat:hello';

/** Guard → gate, on `${secret}:watch`: which requests are posts, as JSON of `Watch`. */
export interface Watch {
  /** Whole last segments of the path that name a post request, for example `CreateTweet`. */
  readonly paths: readonly string[];
  /** Values of the body field `fb_api_req_friendly_name` that name one. */
  readonly friendlyNames: readonly string[];
}

/** Gate → guard, on `${secret}:left`: a post request left the page. The name only, never its content. */
export interface Left {
  readonly name: string;
}

export const watchEvent = (secret: string): string => `${secret}:watch`;
export const leftEvent = (secret: string): string => `${secret}:left`;
