// Who a cell of administrators names: one person, or several by comma, semicolon, slash, "and" or a line break.
export interface Named {
  readonly name: string;
  readonly email?: string | undefined;
}

/** What one part of a cell says. The name is empty where there is a remark and nobody. */
export interface PersonRead extends Named {
  /** What stood in brackets beside the name: `left Sept`. */
  readonly remark?: string;
}

const REMARK = /[([]([^)\]]*)[)\]]/;
/** Words of a shift, a place or a gap in the rota, and of no name. */
const NO_NAME =
  /\?|\b(?:watch|crew|team|station|control|office|group|shift|department|dept|comms|duty|vacan\w*|tb[ac]|everyone|all staff|gwylfa|criw|tîm|gorsaf|swyddfa|adran|shifft|pawb)\b/i;

/** Whether it is more likely a shift, a room or a question than a person. */
export const isDoubtful = (name: string): boolean => NO_NAME.test(name);

const EMAIL = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/;
/** Words that belong to a family name: `van der Berg`, `ap Rhys`. */
export const PARTICLE = '(?:[Vv][ao]n|[Dd](?:e[rn]?|i|a|u)|[Ll][ae]|St\\.?|[Aa][pb]|[Ff]erch|Mac)';
/** `Holt, Dee`, `van der Berg, Anna Mair`, `JONES,H.`: one person, family name first. Two words before the comma are a whole name instead. */
const REVERSED = new RegExp(`^((?:${PARTICLE} )*\\p{Lu}[\\p{L}'’-]+) ?, ?(\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2})$`, 'u');
const NOBODY = /^(?:n\/?a|none|vacant|tbc|tba|unknown|-+|–|\?+|dim|neb|i’w gadarnhau)$/i;

/** A name as it is spoken: `Holt, Dee` is Dee Holt. Every other text stays as it is. */
export function spoken(text: string): string {
  const reversed = isDoubtful(text) ? null : REVERSED.exec(text);
  return reversed ? `${reversed[2]} ${reversed[1]}` : text;
}

/** Without the marks that stand around an address, and with single spaces. */
const unmarked = (text: string): string =>
  text
    .replace(/[<>()[\]]|mailto:/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function one(text: string): PersonRead | undefined {
  const email = EMAIL.exec(text)?.[0];
  const plain = text.replace(EMAIL, '');
  const inside = REMARK.exec(plain)?.[1]?.trim() ?? '';
  // An address in brackets leaves them empty; the whole cell in brackets is the name itself.
  const remark = /\p{L}/u.test(inside) && /[\p{L}?]/u.test(plain.replace(REMARK, '')) ? inside : undefined;
  const bare = unmarked(remark === undefined ? plain : plain.replace(REMARK, ' '))
    .replace(/^[-–—:,]+|[-–—:,]+$/g, '')
    .trim();
  const name = spoken(bare);
  const beside = remark === undefined ? {} : { remark };
  if (NOBODY.test(name)) return remark === undefined ? undefined : { name: '', remark: `${bare} (${remark})` };
  if (name === '') return email === undefined ? undefined : { name: nameFrom(email), email: email.toLowerCase() };
  return { name, ...beside, ...(email === undefined ? {} : { email: email.toLowerCase() }) };
}

/** A name for somebody of whom only the address is known: `sam.carter@…` is Sam Carter. */
function nameFrom(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._]+/).filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.length >= 2 ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') : email;
}

/** Whether a part of a cell, but for an address and a remark in it, is one person with the family name first. */
function isReversed(part: string): boolean {
  const bare = unmarked(part.replace(EMAIL, '').replace(REMARK, ' '));
  return spoken(bare) !== bare;
}

const AND = /\s*&\s*|\s+(?:and|a|ac)\s+(?=\p{Lu})/u;

/** Between `Ana, Bryn and Carys` the comma parts people; in `Holt, Dee and Carter, Sam` it does not, and every part shows it. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(AND);
  return parts.every(isReversed) ? parts : parts.flatMap((part) => part.split(/\s*,\s+|,(?=\S)/));
}

/** @param text the cell as it came, line breaks included */
export function readPeople(text: string): readonly PersonRead[] {
  const plain = text.normalize('NFC').trim();
  if (plain === '' || NOBODY.test(plain)) return [];
  return plain
    .split(/\s*[;\n\r/|]\s*/)
    .flatMap(partsOf)
    .map((part) => one(part.trim()))
    .filter((found) => found !== undefined);
}
