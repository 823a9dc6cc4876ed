// How a part of the extension answers another: with a value, or with an error that has a sentence for the person.

/** Every error a part may answer with; each has a sentence `popup_error_<code>`. */
export const ERROR_CODES = [
  'not-understood',
  'not-a-file',
  'person-unknown',
  'storage-full',
  'storage-failed',
  'kept-corrupt',
  'unreachable',
  'code-unreadable',
  'code-damaged',
  'code-newer',
  'managed',
  'not-joined',
  'fault',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
export interface Failure {
  readonly code: ErrorCode;
  /** Technical words for the second line, in English. */
  readonly detail: string;
}
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };
