// Context words: what is said around a number, on both sides, the same sentence first and then the whole text.
// Whole words only, so that "lic" is never found in "duplicate". It must not know any detector.
import { firstWhere } from '../bisect.ts';
import { fold } from './fold.ts';
import { hashOf, type Page, type Words, wordAt } from './page.ts';

/** Words and phrases parted by |, English and Welsh in lists of their own. Lower case; accents may be kept. */
export interface Cues {
  readonly en: string;
  readonly cy: string;
}

interface Phrase {
  /** Number of the context whose cue this is. */
  readonly of: number;
  readonly parts: readonly string[];
  readonly hashes: readonly number[];
  readonly text: string;
  readonly against: boolean;
}

/** Cues made ready. All contexts share one index, so that a text is read once for all of them. */
export interface Context {
  readonly number: number;
}

/** What the words around a span say. `near`: same sentence. `far`: elsewhere in the text. `against`: something else is meant. */
export interface Evidence {
  readonly side: 'near' | 'far' | 'against' | 'none';
  /** The cue found, as written in the list. */
  readonly cue: string;
  /** Words between the cue and the span; 0 is next to it. */
  readonly distance: number;
  readonly before: boolean;
}

const NONE: Evidence = { side: 'none', cue: '', distance: Number.POSITIVE_INFINITY, before: false };

/** The hash of each phrase's first word leads to the phrases; filled as the detectors are loaded, never after. */
const phrasesByFirst = new Map<number, Phrase[]>();
let contexts = 0;

/** One bit of knowledge for each hash cut to 14 bits: most words of a text are told from a cue by it. */
const FILTER = (1 << 14) - 1;
const maybeCue = new Uint8Array(FILTER + 1);

/** Makes lists of cues ready. `against` lists what says that something else is meant. */
export function context(cues: Cues, against: Cues = { en: '', cy: '' }): Context {
  const number = contexts++;
  const add = (cue: string, isAgainst: boolean): void => {
    const parts = fold(cue)
      .text.toLowerCase()
      .split(/[^a-z0-9]+/);
    const first = hashOf(parts[0] ?? '');
    if (parts[0] === '') return;
    const phrases = phrasesByFirst.get(first) ?? [];
    phrases.push({ of: number, parts, hashes: parts.map(hashOf), text: cue, against: isAgainst });
    phrasesByFirst.set(first, phrases);
    maybeCue[first & FILTER] = 1;
  };
  for (const cue of `${cues.en}|${cues.cy}`.split('|')) add(cue, false);
  for (const cue of `${against.en}|${against.cy}`.split('|')) add(cue, true);
  return { number };
}

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly phrase: Phrase;
}
interface Hits {
  readonly pro: Hit[];
  readonly contra: Hit[];
}

const NO_HITS: Hits = { pro: [], contra: [] };

/** Do the words from `index` on say the phrase? By hash first; `said` is the first word itself. */
function isSaid(page: Page, read: Int32Array, index: number, said: string, { parts, hashes }: Phrase): boolean {
  if (parts[0] !== said) return false;
  const { length } = parts;
  for (let i = 1; i < length; i++) if (read[index + i] !== hashes[i]) return false;
  for (let i = 1; i < length; i++) if (page.word(index + i) !== parts[i]) return false;
  return true;
}

/** The cues of every context in the text, by the context's number. */
function findHits(page: Page): (Hits | undefined)[] {
  const { count, hashes } = page.words();
  const all: (Hits | undefined)[] = [];
  for (let index = 0; index < count; index++) {
    const hash = hashes[index] ?? 0;
    if (maybeCue[hash & FILTER] === 0) continue;
    const phrases = phrasesByFirst.get(hash);
    if (phrases === undefined) continue;
    const said = page.word(index);
    for (const phrase of phrases) {
      if (!isSaid(page, hashes, index, said, phrase)) continue;
      const hits = all[phrase.of] ?? { pro: [], contra: [] };
      all[phrase.of] = hits;
      (phrase.against ? hits.contra : hits.pro).push({ from: index, to: index + phrase.parts.length - 1, phrase });
    }
  }
  return all;
}

function hitsOf(page: Page, wanted: Context): Hits {
  const all = page.kept(findHits);
  return all[wanted.number] ?? NO_HITS;
}

/** Whether any cue of a context stands anywhere in the text: without one, nothing is ever near. */
export function isSpokenOf(page: Page, wanted: Context): boolean {
  return hitsOf(page, wanted).pro.length > 0;
}

/** The nearest hit of a list to the words `first` to `last`, in the same sentence; null when there is none. */
function nearest(hits: readonly Hit[], words: Words, first: number, last: number): Evidence | null {
  const low = firstWhere(hits.length, (at) => (hits[at]?.from ?? 0) >= first);
  let best: Evidence | null = null;
  // Two phrases may begin at one word, and one may lie inside the span itself: look at a few on either side.
  for (let i = Math.max(0, low - 3); i < Math.min(hits.length, low + 4); i++) {
    const hit = hits[i];
    if (hit === undefined || words.sentences[hit.from] !== words.sentences[first]) continue;
    if (hit.from >= first && hit.from <= last) continue;
    const before = hit.from < first;
    const distance = before ? Math.max(0, first - hit.to - 1) : Math.max(0, hit.from - last - 1);
    if (best === null || distance < best.distance) best = { side: 'near', cue: hit.phrase.text, distance, before };
  }
  return best;
}

/** Words away at which a cue still speaks of the span, in a sentence without a stop. */
const REACH = 25;

/** What the words around the span `start` to `end` (folded offsets) say. The nearer of for and against wins; a tie goes to against. */
export function evidence(page: Page, wanted: Context, start: number, end: number): Evidence {
  const hits = hitsOf(page, wanted);
  if (hits.pro.length === 0 && hits.contra.length === 0) return NONE;
  const words = page.words();
  const first = wordAt(words, start);
  const last = Math.max(first, wordAt(words, end - 1));
  const pro = nearest(hits.pro, words, first, last);
  const contra = nearest(hits.contra, words, first, last);
  if (contra !== null && contra.distance <= REACH && (pro === null || contra.distance <= pro.distance)) return { ...contra, side: 'against' };
  if (pro !== null && pro.distance <= REACH) return pro;
  const far = hits.pro[0];
  if (far !== undefined && hits.contra.length === 0 && (far.to < first || far.from > last)) return { ...NONE, side: 'far', cue: far.phrase.text };
  return NONE;
}
