// Is this request one that publishes something? By its address and name alone: of no other request is anything read.
import type { Natives } from './natives.ts';
import type { Watch } from './protocol.ts';

/** @returns the name of a publishing request, or an empty text. @param header what the request says in the name header, asked only where it matters. */
export function recogniser(natives: Natives, watch: () => Watch | undefined): (url: string, header: () => string, body: unknown) => string {
  const { exec, RegExp: Pattern } = natives;
  const fieldOf = (body: unknown, field: string): string => {
    if (typeof body === 'string') return exec(new Pattern(`(?:^|&|")${field}(?:=|"\\r\\n\\r\\n)(\\w+)`), body)?.[1] ?? '';
    try {
      return `${natives.formGet(body, field)}`;
    } catch {
      try {
        return `${natives.paramsGet(body, field)}`;
      } catch {
        return '';
      }
    }
  };
  return (url, header, body) => {
    const now = watch();
    const path = exec(/^[^?#]*/, url)?.[0] ?? '';
    if (!now || !exec(new Pattern(now.endpoint), path)) return '';
    const name = now.nameHeader === '' ? exec(/[^/]*$/, path)?.[0] : header() || fieldOf(body, now.nameField);
    return exec(new Pattern(`^(?:${now.names})$`), name ?? '')?.[0] ?? '';
  };
}
