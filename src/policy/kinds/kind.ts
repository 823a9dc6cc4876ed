// What a match kind is: the fields it takes, and how it becomes a test. One kind is one file here, one line in the registry and one in its shapes.
import type { Attempt, Nation } from '../../model/attempt.ts';
import type { Day } from '../../model/election.ts';
import type { Entity } from '../../model/entity.ts';
import type { Facts } from '../../model/facts.ts';
import type { Hold } from '../../model/organisation.ts';
import type { Phrases } from '../../model/policy.ts';
import type { Bilingual } from '../../model/text.ts';
import type { Classification } from '../classifier/index.ts';
import type { Span } from '../text/hits.ts';
import type { Reading } from '../text/token.ts';
import type { Needs } from './needs.ts';

/** Part of a text, as token indexes; `to` is the one after the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One draft being judged, with everything a test may ask. What costs time is worked out on first use. */
export interface Scene {
  readonly reading: Reading;
  readonly attempt: Attempt;
  readonly whole: Range;
  /** Numbers of the phrase sets that have hits. */
  readonly found: Int32Array;
  /** Whether the draft has this sight: hits of a phrase set, or one of those below zero in `sights.ts`. */
  saw(sight: number): boolean;
  hits(set: number, range: Range): readonly Span[];
  /** The first hit of a phrase set in the whole draft that is as wanted. */
  first(set: number, isWanted: (hit: Span) => boolean): Span | undefined;
  /** Does any hit of a phrase set overlap this place? */
  touches(set: number, place: Span): boolean;
  /** Does the name or handle of whoever wrote the quoted or shared post hold a phrase of this set? */
  author(set: number): boolean;
  entities(): readonly Entity[];
  /** Scores of the classifier, and from where they count; undefined when the policy carries no weights. */
  scores(): Classification | undefined;
  readonly thresholds: Classification | undefined;
  /** A stop on posting in force now, as the organisation's file says. */
  readonly hold: Hold | undefined;
  /** The London day of this moment. */
  readonly today: Day;
  readonly nation: Nation;
  /** What the organisation knows for certain; undefined in a policy made before facts were part of it. */
  readonly facts: Facts | undefined;
}

/** A span that may know the right value for what stands there: `{right}` in a rule's sentences. */
export interface Place extends Span {
  readonly right?: Bilingual | undefined;
}

/** What somebody wants to know of a condition: whether it holds, where first, or everywhere. A test may always say more than is wanted. */
export type Wanted = typeof WHETHER | typeof FIRST | typeof ALL;
export const WHETHER = 0;
export const FIRST = 1;
export const ALL = 2;

/** Where a condition holds, in order of place. An empty list: it holds, but nowhere in particular. Undefined: it does not hold. */
export interface Test {
  (scene: Scene, range: Range, wanted?: Wanted): readonly Place[] | undefined;
  /** What the draft must have for it to hold in any range. Left out: nothing is known, so it is always asked. */
  readonly needs?: Needs;
  /** Whether it may hold in any range, told at a glance and more closely than `needs` can say. Left out: it may. */
  may?(scene: Scene): boolean;
}

/** A test that need not be asked of a draft in which one of the clauses is not met. */
export function needing(needs: Needs, test: Test, may = (scene: Scene): boolean => isMet(needs, scene)): Test {
  return Object.assign(test, { needs, may });
}

/** Whether a draft has what every clause asks for. */
export function isMet(needs: Needs, scene: Scene): boolean {
  for (const clause of needs) if (!sawAny(clause, scene)) return false;
  return true;
}

function sawAny(sights: readonly number[], scene: Scene): boolean {
  for (const sight of sights) if (scene.saw(sight)) return true;
  return false;
}

/** Whether a test may hold of a draft. */
export function mayHold(test: Test, scene: Scene): boolean {
  return test.may === undefined || test.may(scene);
}

/** Whether any of them may. */
export function oneMayHold(tests: readonly Test[], scene: Scene): boolean {
  for (const test of tests) if (test.may === undefined || test.may(scene)) return true;
  return false;
}

/** Whether all of them may. */
export function allMayHold(tests: readonly Test[], scene: Scene): boolean {
  for (const test of tests) if (test.may !== undefined && !test.may(scene)) return false;
  return true;
}

/** What a kind may use while it is opened. */
export interface Bench {
  /** Enters phrases into the one walk over the text; the number finds their hits. */
  phrases(phrases: Phrases, welsh?: Phrases): number;
  /** Every word of some lists, named as phrases name them: `{place}`. Gathered on first use. */
  words(lists: readonly string[]): () => ReadonlySet<string>;
  test(condition: unknown): Test;
}

export type Field =
  /** `plain`: stays as it is written in a compiled policy too. */
  | { readonly is: 'phrases'; readonly plain?: true }
  | { readonly is: 'number'; readonly min: number; readonly max: number }
  | { readonly is: 'one-of'; readonly of: readonly string[] }
  | { readonly is: 'some-of'; readonly of: readonly string[] }
  | { readonly is: 'condition' }
  | { readonly is: 'conditions'; readonly least: number }
  | { readonly is: 'points' };

/** What may be in each field of a kind. Apart from the kind: a page opens conditions that were checked before, and never asks. */
export type Shape = Readonly<Record<string, Field>>;

export interface Kind {
  readonly name: string;
  /** Names of its fields: its own name is the first, the others are optional. What may be in them is its {@link Shape}. */
  readonly fields: readonly string[];
  open(value: Readonly<Record<string, unknown>>, bench: Bench): Test;
}
