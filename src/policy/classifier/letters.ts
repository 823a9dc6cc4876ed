// Folds one UTF-16 unit to a lower-case a–z letter, so that training and running see the same alphabet.
// Knows letters only: nothing about words, weights or the draft they come from.

/** What is not a letter and ends a word. */
export const BREAK = 0;
/** What belongs to a word but is not written down: apostrophes and combining marks. */
export const SILENT = 1;

const FIRST_ACCENTED = 0xc0;
const LAST_ACCENTED = 0x17f;
const WELSH_EXTRA = 'ẁẃẅỳẀẂẄỲ';

// Accents are folded, not dropped: many people type Welsh without them, and "tŷ" must meet "ty".
const folded = new Uint8Array(LAST_ACCENTED - FIRST_ACCENTED + 1);
for (let unit = FIRST_ACCENTED; unit <= LAST_ACCENTED; unit++) {
  const base = String.fromCharCode(unit).normalize('NFD').toLowerCase().charCodeAt(0);
  folded[unit - FIRST_ACCENTED] = base >= 97 && base <= 122 ? base : BREAK;
}

/** The letter's code (97..122), {@link SILENT} or {@link BREAK}. */
export function letterOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  if (unit >= 65 && unit <= 90) return unit + 32;
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2018) return SILENT;
  if (unit < FIRST_ACCENTED) return BREAK;
  if (unit <= LAST_ACCENTED) return folded[unit - FIRST_ACCENTED] ?? BREAK;
  if (unit >= 0x300 && unit <= 0x36f) return SILENT;
  if (unit >= 0xff41 && unit <= 0xff5a) return unit - 0xff41 + 97;
  if (unit >= 0xff21 && unit <= 0xff3a) return unit - 0xff21 + 97;
  if (unit >= 0x1e80 && unit <= 0x1ef3 && WELSH_EXTRA.includes(String.fromCharCode(unit))) {
    return String.fromCharCode(unit).normalize('NFD').toLowerCase().charCodeAt(0);
  }
  return BREAK;
}
