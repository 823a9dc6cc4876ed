// The classifiers' front door: how political a draft reads, and how much like somebody's own voice.
// Pure: no DOM, clock, network or randomness. It must not know rules, levels or accounts, and it never judges a person.
import { smallWords } from '../text/small-words.ts';
import { Choir } from './choir.ts';
import { eachHead, type Head } from './features.ts';
import { type Reading, read } from './reading.ts';
import { contributions, highest, type Part, probability } from './score.ts';
import { type ClassifierWeights, FEATURES_VERSION, type OpenHead, openHead } from './weights.ts';

export { HEADS, type Head } from './features.ts';
export type { ClassifierWeights, HeadWeights } from './weights.ts';

/** For each head, 0..1: how likely it is that the text is what the head listens for. */
export type Classification = Readonly<Record<Head, number>>;

export interface Classifier {
  /** Never throws; cost grows in a straight line with the text. */
  classify(text: string): Classification;
  /** The probabilities from which a text counts as flagged. */
  readonly thresholds: Classification;
  /** The words of the draft that spoke for the head, most first, each once, as written; at most eight, small words only where there are no others. */
  counted(text: string, head: Head): string[];
}

const MOST_WORDS = 8;

function wordsThatCounted(text: string, reading: Reading, open: OpenHead, part: Part): string[] {
  if (part.score === Number.NEGATIVE_INFINITY) return [];
  const added = contributions(reading, open, part);
  const places = [...added.keys()].filter((place) => (added[place] ?? 0) > 0).sort((a, b) => (added[b] ?? 0) - (added[a] ?? 0) || a - b);
  const words = new Map<string, string>();
  for (const place of places) {
    const word = text.slice(reading.starts[part.from + place], reading.ends[part.from + place]);
    const key = word.toLowerCase();
    if (!words.has(key)) words.set(key, word);
  }
  // "the" and "to" tell a person nothing: they are named only where nothing else spoke.
  const telling = [...words].filter(([key]) => !smallWords.has(key));
  return (telling.length > 0 ? telling : [...words]).slice(0, MOST_WORDS).map(([, word]) => word);
}

/**
 * Opens trained weights; the look-ups are built once.
 * @throws RangeError when the weights belong to another version of the features or are damaged
 */
export function openClassifier(weights: ClassifierWeights): Classifier {
  if (weights.features !== FEATURES_VERSION) throw new RangeError(`classifier weights of features ${weights.features}, not ${FEATURES_VERSION}`);
  return classifierOf(eachHead((head) => openHead(head, weights[head])));
}

/** A draft heard by every head: what each made of it. */
interface Heard {
  readonly text: string;
  readonly reading: Reading;
  readonly parts: Readonly<Record<Head, Part>>;
}

/** The classifier of opened heads. */
export function classifierOf(heads: Readonly<Record<Head, OpenHead>>): Classifier {
  const choirs = choirsOf(Object.values(heads));
  // The words that counted are asked for right after the score: the draft is not read again for them.
  let last: Heard | undefined;
  const heard = (text: string): Heard => {
    if (last?.text === text) return last;
    const reading = read(text, last?.reading);
    const parts = {} as Record<Head, Part>;
    for (const choir of choirs) {
      for (const [at, part] of highest(reading, choir).entries()) {
        const head = choir.heads[at]?.head;
        if (head) parts[head] = part;
      }
    }
    last = { text, reading, parts };
    return last;
  };
  return {
    classify(text) {
      const { parts } = heard(text);
      return eachHead((head) => probability(parts[head].score, heads[head]));
    },
    thresholds: eachHead((head) => heads[head].threshold),
    counted(text, head) {
      const { reading, parts } = heard(text);
      return wordsThatCounted(text, reading, heads[head], parts[head]);
    },
  };
}

/** The heads whose buckets are of one size, together. */
function choirsOf(heads: readonly OpenHead[]): Choir[] {
  const shifts = [...new Set(heads.map(({ shift }) => shift))];
  return shifts.map(
    (shift) =>
      new Choir(
        shift,
        heads.filter((head) => head.shift === shift),
      ),
  );
}
