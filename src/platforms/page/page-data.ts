// Finds a JSON object a site has written into an inline script, as text: nothing is executed. Knows no site.

/** Longest object looked at, in UTF-16 units: a state bigger than this is not read at all rather than slowly. */
const LIMIT = 8_000_000;

/** The text of the balanced object that starts at `start`, respecting strings; undefined when it never closes. */
function balanced(text: string, start: number): string | undefined {
  let depth = 0;
  for (let at = start; at < text.length && at - start < LIMIT; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 34) {
      at += 1;
      while (at < text.length && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1;
    } else if (char === 123) depth += 1;
    else if (char === 125) {
      depth -= 1;
      if (depth === 0) return text.slice(start, at + 1);
    }
  }
  return undefined;
}

/**
 * The first object that follows `marker` (at most `gap` characters later) in a text, parsed; undefined when there is none or it is no JSON.
 * A marker quoted inside a JSON string has escaped quotes and so never matches a marker that has quotes of its own.
 */
export function objectAfter(text: string, marker: string, gap: number): Record<string, unknown> | undefined {
  for (let from = text.indexOf(marker); from >= 0; from = text.indexOf(marker, from + marker.length)) {
    const open = text.indexOf('{', from + marker.length);
    if (open < 0) return undefined;
    if (open - from - marker.length > gap) continue;
    const source = balanced(text, open);
    if (source === undefined) continue;
    try {
      return JSON.parse(source) as Record<string, unknown>;
    } catch {
      // Not JSON here; a later occurrence may be.
    }
  }
  return undefined;
}

/**
 * Makes a reader of one object per document. Each script is looked at once, since the text of a script does not change after it was parsed;
 * a script still being parsed is looked at again. What was found is kept for as long as the document lives.
 */
export function pageData<T>(marker: string, gap: number, read: (object: Record<string, unknown>) => T | undefined): (document: Document) => T | undefined {
  const found = new WeakMap<Document, T>();
  const seen = new WeakSet<HTMLScriptElement>();
  return (document) => {
    const known = found.get(document);
    if (known !== undefined) return known;
    for (const script of document.scripts) {
      if (seen.has(script) || script.src) continue;
      const text = script.textContent;
      if (document.readyState !== 'loading') seen.add(script);
      if (!text.includes(marker)) continue;
      const object = objectAfter(text, marker, gap);
      const value = object && read(object);
      if (value === undefined) continue;
      found.set(document, value);
      return value;
    }
    return undefined;
  };
}

/** A member of a parsed object, when it is an object itself. */
export function member(object: unknown, name: string): Record<string, unknown> | undefined {
  if (typeof object !== 'object' || object === null || !Object.hasOwn(object, name)) return undefined;
  const value = (object as Record<string, unknown>)[name];
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

/** A member as text: a non-empty string, or a safe whole number as digits. */
export function text(object: Record<string, unknown> | undefined, name: string): string | undefined {
  const value = object && Object.hasOwn(object, name) ? object[name] : undefined;
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : undefined;
}
