// What the engine sees of a draft at a glance, beside the phrases it holds. Phrase sets are numbered from 0, sights below zero.
import type { EntityName } from '../../model/entity.ts';
import { DETECTORS } from '../detectors/registry.ts';

// The first seven are the bits of `LOOKS`, lowest first.
export const DIGIT = -1;
export const HASHTAG = -2;
export const EMOJI = -3;
export const LINK = -4;
export const EMAIL = -5;
export const UPPER = -6;
export const FOREIGN = -7;
export const ATTACHMENT = -8;
export const HOLD = -9;
export const UNKNOWN_IDENTITY = -10;
export const SHARED = -11;
const FIRST_ENTITY = -12;

/** What the detectors find. */
export const entityNames: readonly EntityName[] = DETECTORS.map(({ name }) => name);

/** The sight of an entity the detectors found, with whatever score. */
export function entitySight(name: EntityName): number {
  return FIRST_ENTITY - entityNames.indexOf(name);
}

/** The bit of a sight below zero, in a number that holds all of them. */
export function sightBit(sight: number): number {
  return 1 << (-sight - 1);
}

/** How many sights below zero there are. */
export const SIGHTS = entityNames.length - FIRST_ENTITY - 1;
