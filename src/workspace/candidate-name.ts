// Names and handles of candidates as lists write them, made into what a draft would say: `SMITH, Cllr John (Jack)` is John Smith.

/** Words before and after a name that are no part of it, in English and Welsh. */
const TITLES = new Set(
  'cllr councillor alderman cyng cynghorydd y yr mr mrs ms miss mx dr prof professor rev revd sir dame lord lady baroness baron mp ms msp mla as mep obe mbe cbe jp dl qpm'.split(
    ' ',
  ),
);
/** Signs that mean something in the language of phrases. */
const SIGNS = /[(){}|*^“”"]/g;
/** Words of a name at most; a longer cell is a sentence. */
const MOST_WORDS = 8;

const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase().replace(/\./g, ''));
const isLoud = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** `O'NEILL` becomes `O'Neill`, `ANNE-MARIE` becomes `Anne-Marie`. */
const calm = (word: string): string =>
  isLoud(word) ? word.toLowerCase().replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()) : word;

/** First name first, without title, letters after the name or a second name in brackets. */
export function plainName(cell: string): string {
  const [before = '', after = ''] = cell.replace(/\(.*?\)/g, ' ').split(',', 2);
  // What follows the comma is the first name, unless it is only letters after the name.
  const turned = wordsOf(after).length > 0 ? `${after} ${before}` : before;
  const words = wordsOf(turned);
  const loud = words.findIndex((word) => !isLoud(word));
  // `SMITH John`: the surname stands first and in capitals.
  const ordered = loud > 0 ? [...words.slice(loud), ...words.slice(0, loud)] : words;
  return ordered.map(calm).join(' ');
}

const wordsOf = (text: string): string[] =>
  text
    .replace(SIGNS, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !isTitle(word));

/** The phrases by which a draft is seen to name this person: all names, and first with last. None for a single word, which would be anybody. */
export function namePhrases(name: string): string[] {
  const words = wordsOf(name).slice(0, MOST_WORDS);
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || first === undefined || last === undefined) return [];
  // A capital must stand where the name has one: `mark green spaces` is no Mark Green.
  const phrase = (some: readonly string[]): string => some.map((word) => (/^\p{Lu}/u.test(word) ? `^${word}` : word)).join(' ');
  return [...new Set([phrase(words), phrase([first, last])])];
}

const ADDRESS = /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/(?:#!\/)?@?(\w{1,15})(?:[/?#].*)?$/i;

/** The handle of a cell, without `@`; undefined for what is none. An address of X or Twitter is one too. */
export function handleOf(cell: string): string | undefined {
  const address = ADDRESS.exec(cell.trim())?.[1];
  const plain = address ?? cell.trim().replace(/^@/, '');
  return /^\w{1,15}$/.test(plain) ? plain : undefined;
}
