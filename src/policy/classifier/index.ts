// The classifiers' front door: how political a draft reads, and how much like somebody's own voice.
// Pure: no DOM, clock, network or randomness. It must not know rules, levels or accounts, and it never judges a person.
import type { Head } from './features.ts';
import { read } from './reading.ts';
import { contributions, highest, probability } from './score.ts';
import { type ClassifierWeights, FEATURES_VERSION, type OpenHead, openHead } from './weights.ts';

export type { Head } from './features.ts';
export type { ClassifierWeights, HeadWeights } from './weights.ts';

export interface Classification {
  /** 0..1: taking sides in party politics, by name or by topic. */
  readonly political: number;
  /** 0..1: a private person about their own life. */
  readonly personalVoice: number;
}

export interface Classifier {
  /** Never throws; cost grows in a straight line with the text. */
  classify(text: string): Classification;
  /** The probabilities from which a text counts as flagged. */
  readonly thresholds: Classification;
  /** The words of the draft that spoke for the head, most first, each once, as written; at most eight. */
  counted(text: string, head: Head): string[];
}

const MOST_WORDS = 8;

function wordsThatCounted(text: string, open: OpenHead): string[] {
  const reading = read(text);
  const part = highest(reading, open);
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
  return classifierOf(openHead('political', weights.political), openHead('personalVoice', weights.personalVoice));
}

/** The classifier of two opened heads. */
export function classifierOf(political: OpenHead, personalVoice: OpenHead): Classifier {
  return {
    classify(text) {
      const reading = read(text);
      return {
        political: probability(highest(reading, political).score, political),
        personalVoice: probability(highest(reading, personalVoice).score, personalVoice),
      };
    },
    thresholds: { political: political.threshold, personalVoice: personalVoice.threshold },
    counted: (text, head) => wordsThatCounted(text, head === 'political' ? political : personalVoice),
  };
}
