// The words the gate and the guard share: the only file of this room that others may import.
// They talk through an element that stands in no document: no script of the page can reach it, and `document.open()` does not empty it.
// Details are JSON text, so that nothing of one world is reachable from the other. Answers come within the same dispatch wherever they can.

/** The greeting, with that element as its `relatedTarget`. Heard by the guard only while the page has run no script yet. */
export const HELLO = 'whichhat:hello';

/** Guard → gate: how to recognise the requests that publish. Patterns are our own, in the form of `RegExp`. */
export const WATCH = 'watch';
export interface Watch {
  /** What the address, without query, must match for a request to be looked at any further. */
  readonly endpoint: string;
  /** What the whole name of a publishing request must match. */
  readonly names: string;
  /** Header that carries the name, lower case; empty where the name is the last part of the path. */
  readonly nameHeader: string;
  /** Field of the body that carries the name when the header does not. */
  readonly nameField: string;
  /** Header that says on whose behalf the request is made, lower case; empty where there is none. */
  readonly actorHeader: string;
  /** What a person is told when a post had to be let go unchecked because the guard is gone. */
  readonly unchecked: string;
}

/** Gate → guard: a publishing request is about to leave. */
export const ASK = 'ask';
export interface Asking {
  readonly id: number;
  readonly name: string;
  readonly body: string;
  readonly actor: string;
  /** The page waits for this request with its whole thread: it cannot be held, only refused or let go. */
  readonly sync: boolean;
}

/** Gate → guard, while a request is held: is anybody still there? */
export const STILL = 'still';
/** Gate → guard: the page has opened its document anew, and every listener on it and its window is gone. */
export const REOPENED = 'reopened';

/** Guard → gate. `wait` is answered at once; `go` or `stop` ends it. No answer at all means that the guard is gone. */
export const ANSWER = 'answer';
export interface Answer {
  readonly id: number;
  readonly answer: 'go' | 'stop' | 'wait';
}
