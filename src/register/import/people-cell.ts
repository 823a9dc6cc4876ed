// Who a cell of administrators names: one person, or several by comma, semicolon, slash, "and" or a line break.
export interface Named {
  readonly name: string;
  readonly email?: string | undefined;
}

const EMAIL = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/;
/** `Holt, Dee`: one person, family name first. */
const REVERSED = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u;
const NOBODY = /^(?:n\/?a|none|vacant|tbc|tba|unknown|-+|–|\?+|dim|neb|i’w gadarnhau)$/i;

function one(text: string): Named | undefined {
  const email = EMAIL.exec(text)?.[0];
  const bare = text
    .replace(EMAIL, '')
    .replace(/[<>()[\]]|mailto:/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-–—:,]+|[-–—:,]+$/g, '')
    .trim();
  const reversed = REVERSED.exec(bare);
  const name = reversed ? `${reversed[2]} ${reversed[1]}` : bare;
  if (NOBODY.test(name)) return undefined;
  if (name === '') return email === undefined ? undefined : { name: nameFrom(email), email: email.toLowerCase() };
  return { name, ...(email === undefined ? {} : { email: email.toLowerCase() }) };
}

/** A name for somebody of whom only the address is known: `sam.carter@…` is Sam Carter. */
function nameFrom(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._]+/).filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.length >= 2 ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') : email;
}

/** @param text the cell as it came, line breaks included */
export function readPeople(text: string): readonly Named[] {
  const plain = text.normalize('NFC').trim();
  if (plain === '' || NOBODY.test(plain)) return [];
  if (REVERSED.test(plain)) return [one(plain)].filter((found) => found !== undefined);
  return plain
    .split(/\s*[;\n\r/|&]\s*|\s*,\s+|,(?=\S)|\s+(?:and|a|ac)\s+(?=\p{Lu})/u)
    .map((part) => one(part.trim()))
    .filter((found) => found !== undefined);
}
