// What may be in the fields of each kind, for whoever checks conditions that somebody wrote. One line for each kind.
import { attachmentShape } from './attachment.ts';
import { classifierShape } from './classifier.ts';
import { entityShape } from './entity.ts';
import { factShape } from './fact.ts';
import { featureShape } from './feature.ts';
import type { Shape } from './kind.ts';
import { languageShape } from './language.ts';
import { allShape, anyShape, notShape } from './logic.ts';
import { nearShape } from './near.ts';
import { phrasesShape } from './phrases.ts';
import { pointsShape } from './points.ts';
import { sentenceShape } from './sentence.ts';
import { sharedShape } from './shared.ts';
import { alwaysShape, holdShape, identityShape } from './standing.ts';

/** By the name of the kind. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  attachment: attachmentShape,
  classifier: classifierShape,
  entity: entityShape,
  fact: factShape,
  feature: featureShape,
  language: languageShape,
  all: allShape,
  any: anyShape,
  not: notShape,
  near: nearShape,
  phrases: phrasesShape,
  points: pointsShape,
  sentence: sentenceShape,
  shared: sharedShape,
  always: alwaysShape,
  identity: identityShape,
  hold: holdShape,
};
