// One spelling for every way of writing a word: NFKC, lower case, no marks, no invisible characters, Latin letters for look-alikes.
// Works on one word at a time, so offsets never have to be mapped back.
import { isInvisible } from './characters.ts';

/** Longer than any word a rule can name; what is longer is left out of matching, which keeps hostile text cheap. */
const LONGEST = 60;

// Cyrillic, Greek and other letters that a reader cannot tell from Latin ones (Unicode confusables, letters only).
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсухіјѕһԁԛԝѵьпг', 'aeopcyxijshdqwvbnr'),
  ...pairs('вкмнт', 'bkmht'),
  ...pairs('αβεικνορτυχωγη', 'abeikvoptuxwyn'),
  ...pairs('ıɑɡʟøðłđħŧ', 'iaglodldht'),
]);

function pairs(from: string, to: string): [string, string][] {
  const targets = [...to];
  return [...from].map((letter, at) => [letter, targets[at] ?? letter]);
}

const plain = /^[a-z0-9]*$/;

/** The folded form of a word as written; empty when it is too long to be a word a rule could name. */
export function fold(written: string): string {
  if (written.length <= LONGEST) {
    const lower = written.toLowerCase();
    if (plain.test(lower)) return lower;
  }
  let visible = '';
  for (const character of written) {
    const code = character.codePointAt(0) ?? 0;
    if (isInvisible(code) || (code >= 0x300 && code <= 0x36f)) continue;
    visible += character;
    if (visible.length > LONGEST) return '';
  }
  let folded = '';
  for (const character of visible.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) folded += character;
    else if (isInvisible(code) || /\p{M}/u.test(character)) continue;
    else if (code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x2b9) folded += "'";
    else folded += lookAlikes.get(character) ?? character;
  }
  return folded;
}

const digitLetters: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i' };

/**
 * The words that digits may stand for in a folded word: `v0te` gives `vote`, `l1beral` gives `liberal` and `iiberal`.
 * Nothing for words without letters or without digits, so that real numbers keep their meaning.
 */
export function undigit(folded: string): readonly string[] {
  if (folded.length < 3 || folded.length > 24 || !/[0-9@$!]/.test(folded) || !/[a-z]{2}|[a-z].*[a-z]/.test(folded)) return [];
  const first = folded.replace(/[0134578@$!]/g, (sign) => digitLetters[sign] ?? sign);
  if (!/^[a-z']+$/.test(first)) return [];
  return folded.includes('1') ? [first, folded.replace(/[0134578@$!]/g, (sign) => (sign === '1' ? 'l' : (digitLetters[sign] ?? sign)))] : [first];
}
