// Reads the JSON a request carries, without trusting its shape. Knows no site.
import { member, text } from './page-data.ts';

/** The parsed object; undefined for everything that is no JSON object. */
export function objectIn(source: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Texts that are there, each once, with a blank line between. */
export const joined = (texts: readonly (string | undefined)[]): string => [...new Set(texts.filter((one) => one !== undefined && one !== ''))].join('\n\n');

/** The value at a path of member names, as text. */
export function textAt(object: Record<string, unknown> | undefined, ...path: readonly string[]): string | undefined {
  const last = path.at(-1) ?? '';
  return text(
    path.slice(0, -1).reduce<Record<string, unknown> | undefined>((at, name) => at && member(at, name), object),
    last,
  );
}
