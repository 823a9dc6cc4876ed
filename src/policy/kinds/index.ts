// The registry of match kinds: one line for each.
import { attachment } from './attachment.ts';
import { classifier } from './classifier.ts';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { feature } from './feature.ts';
import type { Kind } from './kind.ts';
import { language } from './language.ts';
import { all, any, not } from './logic.ts';
import { near } from './near.ts';
import { phrases } from './phrases.ts';
import { points } from './points.ts';
import { sentence } from './sentence.ts';
import { shared } from './shared.ts';
import { always, hold, identity } from './standing.ts';

const every: readonly Kind[] = [
  phrases,
  all,
  any,
  not,
  near,
  sentence,
  points,
  entity,
  classifier,
  attachment,
  shared,
  feature,
  language,
  always,
  hold,
  identity,
  fact,
];

export const kinds: ReadonlyMap<string, Kind> = new Map(every.map((kind) => [kind.name, kind]));
export type { Bench, Field, Kind, Place, Range, Scene, Test, Wanted } from './kind.ts';
export { ALL, FIRST, WHETHER } from './kind.ts';
