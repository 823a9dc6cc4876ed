// `whichhat classify`: how political a text reads, and how much like somebody's own voice.
import { z } from 'zod';
import { type Classifier, type ClassifierWeights, openClassifier } from '../policy/classifier/index.ts';
import { type Command, DONE, FaultError, UsageError } from './command.ts';
import { readWeights, rulesFolder } from './core.ts';
import { eachLine, idSchema } from './jsonl.ts';
import { needsJsonl } from './needs.ts';

const lineSchema = z.object({ id: idSchema, text: z.string() });

export const classify: Command = {
  summary: 'gives each text two likelihoods from 0 to 1: political, and personal voice',
  flags: {
    jsonl: { says: 'one JSON object a line in, {"id","text"}, and one out, {"id","political","personalVoice"}' },
    thresholds: { says: 'prints the likelihoods from which a text counts, as one JSON object' },
  },
  example: `echo '{"id":"1","text":"Vote for us on Thursday"}' | whichhat classify --jsonl`,
  async run(given, io) {
    if (given.has('thresholds')) {
      if (given.has('jsonl')) throw new UsageError('takes --jsonl or --thresholds, not both');
      const { political, personalVoice } = shippedClassifier().thresholds;
      await io.out(JSON.stringify({ political, personalVoice }));
      return DONE;
    }
    needsJsonl(given);
    const classifier = shippedClassifier();
    return eachLine(io, lineSchema, ({ text }) => {
      const { political, personalVoice } = classifier.classify(text);
      return { political, personalVoice };
    });
  },
};

/** The classifier with the weights that are shipped. Throws a FaultError when they are missing or of another version. */
export function shippedClassifier(): Classifier {
  const weights = readWeights(rulesFolder());
  if (weights === undefined) throw new FaultError('rules/classifier/weights.json is missing; it is made by npm run train');
  try {
    // The file is ours, written by the training and checked when it is opened.
    return openClassifier(weights as ClassifierWeights);
  } catch (error) {
    throw new FaultError(`rules/classifier/weights.json: ${error instanceof Error ? error.message : String(error)}`);
  }
}
