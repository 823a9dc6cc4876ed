// Reads one cookie of the page. Knows no site.

/** The decoded value of a cookie; undefined when absent, empty or marked `deleted`. */
export function cookie(document: Document, name: string): string | undefined {
  for (const pair of document.cookie.split(';')) {
    const at = pair.indexOf('=');
    if (at < 0 || pair.slice(0, at).trim() !== name) continue;
    const raw = pair.slice(at + 1).trim();
    if (raw === '' || raw === 'deleted') return undefined;
    try {
      return decodeURIComponent(raw);
    } catch {
      return raw;
    }
  }
  return undefined;
}
