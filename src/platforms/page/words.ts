// Comparing the names and labels a page shows. Knows no site and no language.

/** Marks that sites put around names and labels and nobody sees: zero-width, direction marks and isolates, soft hyphen. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** A label or a name in one comparable form: composed letters, single spaces, no invisible marks, no closing dots. */
export function plain(label: string): string {
  return label
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*(?:…|\.\.\.)$/, '');
}

/** The accessible name by the two routes these sites use: `aria-label`, else the text inside. */
export function nameOf(control: Element): string {
  return plain(control.getAttribute('aria-label') ?? control.textContent ?? '');
}

/** True when a label is one of a list; letter case does not matter. */
export function isOneOf(label: string, list: readonly string[]): boolean {
  const wanted = plain(label).toLowerCase();
  return list.some((item) => item.toLowerCase() === wanted);
}

const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{N}]/u;

/** True when `label` contains the whole name: "Sam" is not in "Samantha", but it is in "Samとしてコメント". */
export function mentions(label: string, name: string): boolean {
  const hay = plain(label);
  const needle = plain(name);
  if (needle === '') return false;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const before = hay.slice(0, at).at(-1) ?? '';
    const after = hay.charAt(at + needle.length);
    const cutBefore = LATIN_OR_DIGIT.test(needle.charAt(0)) && LATIN_OR_DIGIT.test(before);
    const cutAfter = LATIN_OR_DIGIT.test(needle.at(-1) ?? '') && LATIN_OR_DIGIT.test(after);
    if (!cutBefore && !cutAfter) return true;
  }
  return false;
}
