// Whether a word that is known already is the one that stands in a text: compared where it stands, so that nothing is cut out to be looked up.

/** Does `text` have exactly `written` from `start` to `end` (UTF-16 units)? */
export function isWritten(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at += 1) if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
