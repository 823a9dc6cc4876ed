// Ids for the register's own use: readable, made of a name, never two alike.

const known = new Map<string, string>();
/** Sheets repeat their names thousands of times; kept small so that no sheet fills the memory. */
const MOST_KNOWN = 10_000;

/** `Kelling Fire Station` gives `kelling-fire-station`. */
export function slug(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = make(text);
  if (known.size < MOST_KNOWN) known.set(text, made);
  return made;
}

function make(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'unnamed' : plain;
}

/** The id wanted, or the first of `-2`, `-3` … that nobody has. */
export function freshId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let n = 2;
  while (taken.has(`${wanted}-${n}`)) n += 1;
  return `${wanted}-${n}`;
}
