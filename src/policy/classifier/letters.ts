// Folds one UTF-16 unit to a lower-case a–z letter, so that training and running see the same alphabet.
// Knows letters only: nothing about words, weights or the draft they come from.

/** What is not a letter and ends a word. */
export const BREAK = 0;
/** What belongs to a word but is not written down: apostrophes and combining marks. */
export const SILENT = 1;

const APOSTROPHES = [0x27, 0x2018, 0x2019];
const LATIN_END = 0x180;
const WELSH_EXTRA = 'ẁẃẅỳẀẂẄỲ';

/** The plain letter under an accent, or {@link BREAK}. Accents are folded: many people type Welsh without them, and "tŷ" must meet "ty". */
function plain(unit: number): number {
  const base = String.fromCharCode(unit).normalize('NFD').toLowerCase().charCodeAt(0);
  return base >= 97 && base <= 122 ? base : BREAK;
}

const latin = new Uint8Array(LATIN_END);
for (let unit = 0; unit < LATIN_END; unit++) latin[unit] = plain(unit);
latin[0x27] = SILENT;

/** The letter's code (97..122), {@link SILENT} or {@link BREAK}. */
export function letterOf(unit: number): number {
  if (unit < LATIN_END) return latin[unit] ?? BREAK;
  if (APOSTROPHES.includes(unit) || (unit >= 0x300 && unit <= 0x36f)) return SILENT;
  if (unit >= 0xff41 && unit <= 0xff5a) return unit - 0xff41 + 97;
  if (unit >= 0xff21 && unit <= 0xff3a) return unit - 0xff21 + 97;
  return unit >= 0x1e80 && unit <= 0x1ef3 && WELSH_EXTRA.includes(String.fromCharCode(unit)) ? plain(unit) : BREAK;
}
