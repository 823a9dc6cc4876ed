// Context words: what is said around a number, on both sides, the same sentence first and then the whole text.
// Whole words only, so that "lic" is never found in "duplicate". It must not know any detector.
import { fold } from './fold.ts';
import { type Page, type Words, wordAt } from './page.ts';

/** Words and phrases parted by |, English and Welsh in lists of their own. Lower case; accents may be kept. */
export interface Cues {
  readonly en: string;
  readonly cy: string;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly text: string;
  readonly against: boolean;
}

/** Cues made ready: the first word of each phrase leads to the others. */
export interface Context {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
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

/** Makes lists of cues ready. `against` lists what says that something else is meant. */
export function context(cues: Cues, against: Cues = { en: '', cy: '' }): Context {
  const byFirst = new Map<string, Phrase[]>();
  const add = (cue: string, isAgainst: boolean): void => {
    const [first, ...rest] = fold(cue)
      .text.toLowerCase()
      .split(/[^a-z0-9]+/);
    if (first === undefined || first === '') return;
    const phrases = byFirst.get(first) ?? [];
    phrases.push({ rest, text: cue, against: isAgainst });
    byFirst.set(first, phrases);
  };
  for (const cue of `${cues.en}|${cues.cy}`.split('|')) add(cue, false);
  for (const cue of `${against.en}|${against.cy}`.split('|')) add(cue, true);
  return { byFirst };
}

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly phrase: Phrase;
}
interface Hits {
  readonly pro: readonly Hit[];
  readonly contra: readonly Hit[];
}

function findHits(page: Page, wanted: Context): Hits {
  const words = page.words();
  const texts = page.wordTexts();
  const pro: Hit[] = [];
  const contra: Hit[] = [];
  for (let index = 0; index < words.count; index++) {
    const phrases = wanted.byFirst.get(texts[index] ?? '');
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      if (phrase.rest.every((word, i) => texts[index + i + 1] === word))
        (phrase.against ? contra : pro).push({ from: index, to: index + phrase.rest.length, phrase });
    }
  }
  return { pro, contra };
}

function hitsOf(page: Page, wanted: Context): Hits {
  const kept = page.kept.get(wanted) as Hits | undefined;
  if (kept !== undefined) return kept;
  const hits = findHits(page, wanted);
  page.kept.set(wanted, hits);
  return hits;
}

/** The nearest hit of a list to the words `first` to `last`, in the same sentence; null when there is none. */
function nearest(hits: readonly Hit[], words: Words, first: number, last: number): Evidence | null {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < first) low = middle + 1;
    else high = middle;
  }
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
