// Makes sentences from templates: `{one|two|}` picks one of the choices (they nest), `<slot>` a value of that slot.
// Knows nothing of what the sentences are for.

export type Slots = Readonly<Record<string, readonly string[]>>;

/** Splits `a|b{c|d}|e` at the bars that are not inside braces. */
function choices(body: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of body) {
    if (char === '{') depth++;
    if (char === '}') depth--;
    if (char === '|' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  parts.push(part);
  return parts;
}

function closing(template: string, open: number): number {
  let depth = 0;
  for (let at = open; at < template.length; at++) {
    if (template[at] === '{') depth++;
    if (template[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`brace not closed: ${template}`);
}

/**
 * One sentence of a template.
 * @param random 0 inclusive to 1 exclusive
 * @throws Error for a slot that is not there or a brace that does not close
 */
export function expand(template: string, slots: Slots, random: () => number): string {
  const pick = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)];
  let made = '';
  for (let at = 0; at < template.length; at++) {
    const char = template[at] ?? '';
    if (char === '{') {
      const end = closing(template, at);
      made += expand(pick(choices(template.slice(at + 1, end))) ?? '', slots, random);
      at = end;
    } else if (char === '<') {
      const end = template.indexOf('>', at);
      const name = template.slice(at + 1, end);
      const values = slots[name];
      if (!values) throw new Error(`no slot <${name}> for: ${template}`);
      made += expand(pick(values) ?? '', slots, random);
      at = end;
    } else made += char;
  }
  return made.replace(/ {2,}/g, ' ').trim();
}
