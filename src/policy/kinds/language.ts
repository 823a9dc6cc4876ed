// Which language a draft is in, English or Welsh, by its commonest small words. Short and mixed drafts count as both.
import { smallWords } from '../text/small-words.ts';
import type { Reading } from '../text/token.ts';
import { words } from './fields.ts';
import type { Kind, Shape } from './kind.ts';

export const languageShape: Shape = { language: { is: 'one-of', of: ['en', 'cy'] } };

/** The draft has text in this language. */
export const language: Kind = {
  name: 'language',
  fields: ['language'],
  open(value) {
    const wanted = words(value, 'language')[0] === 'cy' ? 'cy' : 'en';
    return (scene) => (speaks(scene.reading, wanted) ? [] : undefined);
  },
};

/** Two cue words of a language, or one in a short draft. English is taken for granted in a draft without Welsh cues. */
export function speaks(reading: Reading, wanted: 'en' | 'cy'): boolean {
  if (heard?.reading !== reading) heard = { reading, ...heardIn(reading) };
  return heard[wanted];
}

/** The text heard last: several rules ask, and every correction. */
let heard: { readonly reading: Reading; readonly en: boolean; readonly cy: boolean } | undefined;

function heardIn(reading: Reading): { readonly en: boolean; readonly cy: boolean } {
  let en = 0;
  let cy = 0;
  let count = 0;
  for (const token of reading.tokens) {
    if (token.kind !== 'word' || token.tag >= 0) continue;
    count += 1;
    const cue = smallWords.get(token.word);
    if (cue === 'en') en += 1;
    else if (cue === 'cy') cy += 1;
  }
  const least = count <= 8 ? 1 : 2;
  // `a`, `i`, `o`, `y` alone are English too: a Welsh text has more Welsh cues than that.
  const welsh = cy >= least && cy >= en / 3;
  return { en: count > 0 && (en >= least || !welsh), cy: welsh };
}

/** The language a correction to a draft should be in: Welsh only where the draft has no English. */
export function writtenIn(reading: Reading): 'en' | 'cy' {
  return speaks(reading, 'cy') && !speaks(reading, 'en') ? 'cy' : 'en';
}
