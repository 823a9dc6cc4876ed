// The classifiers' front door: how political a draft reads, and how much like somebody's own voice.
// Pure: no DOM, clock, network or randomness. It must not know rules, levels or accounts, and it never judges a person.
import { eachHead, type Head } from './features.ts';
import { read } from './reading.ts';
import { contributions, highest, probability } from './score.ts';
import { type ClassifierWeights, FEATURES_VERSION, type OpenHead, openHead } from './weights.ts';
import { Windows } from './windows.ts';

export { HEADS, type Head } from './features.ts';
export type { ClassifierWeights, HeadWeights } from './weights.ts';

/** For each head, 0..1: how likely it is that the text is what the head listens for. A head is worked out when it is first asked for. */
export type Classification = Readonly<Record<Head, number>>;

export interface Classifier {
  /** Never throws; cost grows in a straight line with the text. */
  classify(text: string): Classification;
  /** The probabilities from which a text counts as flagged. */
  readonly thresholds: Classification;
  /** The words of the draft that spoke for the head, most first, each once, as written; at most eight. */
  counted(text: string, head: Head): string[];
}

const MOST_WORDS = 8;

function wordsThatCounted(text: string, windows: Windows, open: OpenHead): string[] {
  const { reading } = windows;
  const part = highest(windows, open);
  if (part.score === Number.NEGATIVE_INFINITY) return [];
  const added = contributions(reading, open, part);
  const places = [...added.keys()].filter((place) => (added[place] ?? 0) > 0).sort((a, b) => (added[b] ?? 0) - (added[a] ?? 0) || a - b);
  const words = new Map<string, string>();
  for (const place of places) {
    if (words.size === MOST_WORDS) break;
    const word = text.slice(reading.starts[part.from + place], reading.ends[part.from + place]);
    if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), word);
  }
  return [...words.values()];
}

/**
 * Opens trained weights; the look-ups are built once.
 * @throws RangeError when the weights belong to another version of the features or are damaged
 */
export function openClassifier(weights: ClassifierWeights): Classifier {
  if (weights.features !== FEATURES_VERSION) throw new RangeError(`classifier weights of features ${weights.features}, not ${FEATURES_VERSION}`);
  return classifierOf(eachHead((head) => openHead(head, weights[head])));
}

/** The classifier of opened heads. */
export function classifierOf(heads: Readonly<Record<Head, OpenHead>>): Classifier {
  // The words that counted are asked for right after the score: the draft is not read again for them.
  let last: { readonly text: string; readonly windows: Windows } | undefined;
  const windowsOf = (text: string): Windows => {
    if (last?.text !== text) last = { text, windows: new Windows(read(text)) };
    return last.windows;
  };
  return {
    classify(text) {
      const windows = windowsOf(text);
      const known: Partial<Record<Head, number>> = {};
      const score = (head: Head): number => {
        known[head] ??= probability(highest(windows, heads[head]).score, heads[head]);
        return known[head];
      };
      return {
        get political() {
          return score('political');
        },
        get personalVoice() {
          return score('personalVoice');
        },
        get aboutAPerson() {
          return score('aboutAPerson');
        },
        get insider() {
          return score('insider');
        },
        get unkind() {
          return score('unkind');
        },
      };
    },
    thresholds: eachHead((head) => heads[head].threshold),
    counted: (text, head) => wordsThatCounted(text, windowsOf(text), heads[head]),
  };
}
