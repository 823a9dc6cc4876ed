// How well the detectors find what other tools' tests want found, and how quiet they stay on real posts.
import { join } from 'node:path';
import type { Entity, EntityName, OwnFacts } from '../../src/model/entity.ts';
import { detect } from '../../src/policy/detectors/index.ts';
import { atLeast, atMost, countAtMost, type Figures, measured } from './figure.ts';
import { type Case, casesOf, type PeerRow } from './peers.ts';
import { rows } from './rows.ts';

interface Post {
  readonly text: string;
  readonly set: 'plain' | 'numbers';
  readonly weakSpans?: readonly { readonly start: number; readonly end: number; readonly weak_kind: string }[];
}

const NOBODY: OwnFacts = { phones: [], postcodes: [], emailDomains: [], places: [] };
const FINDING = 0.5;

/** What a hit of an entity may rest on in a real post without being false. */
const RIGHTLY: Readonly<Partial<Record<EntityName, readonly string[]>>> = {
  phone: ['phone_geographic_or_mobile'],
  email: ['email_named_person', 'email_organisational'],
  'uk-postcode': ['postcode', 'street_address_shaped'],
  'uk-address': ['postcode', 'street_address_shaped'],
};

export function personalDataFigures(data: string): Figures {
  const cases = rows<PeerRow>(join(data, 'personal-data', 'cases.jsonl')).flatMap(casesOf);
  const tally = { wanted: 0, found: 0, right: 0, wrong: 0 };
  for (const each of cases) count(each, tally);

  const posts = rows<Post>(join(data, 'personal-data', 'real-posts.jsonl')).map((post) => ({ ...post, hits: detect(post.text, NOBODY) }));
  const plain = posts.filter((post) => post.set === 'plain');
  const numbers = posts.filter((post) => post.set === 'numbers');
  const references = numbers.flatMap(({ weakSpans = [], hits }) =>
    weakSpans.filter((span) => /reference/.test(span.weak_kind)).map((span) => ({ span, hits })),
  );
  return measured({
    'personalData.recall': atLeast(0.95, tally.found, tally.wanted),
    'personalData.precision': atLeast(0.97, tally.right, tally.right + tally.wrong),
    // An address can be all words; every other entity has a digit or an @ in it, and these posts have none.
    'personalData.plainHits': countAtMost(0, plain.flatMap((post) => post.hits.filter((hit) => hit.entity !== 'uk-address')).length, plain.length),
    'personalData.numbersWithFalseHit': atMost(0.005, numbers.filter((post) => post.hits.some((hit) => isFalse(hit, post))).length, numbers.length),
    'personalData.referencesCalledNhs': countAtMost(
      0,
      references.filter(({ span, hits }) => hits.some((hit) => hit.entity === 'uk-nhs-number' && hit.score >= FINDING && overlap(hit, [span.start, span.end])))
        .length,
      references.length,
    ),
  });
}

function count({ text, wanted, neutral, about }: Case, tally: { wanted: number; found: number; right: number; wrong: number }): void {
  const hits = detect(text, NOBODY).filter((hit) => about === undefined || hit.entity === about);
  const isWanted = (hit: Entity): boolean => wanted.some(({ entity, at }) => entity === hit.entity && (!at || overlap(hit, at)));
  tally.wanted += wanted.length;
  tally.found += wanted.filter(({ entity, at }) => hits.some((hit) => hit.entity === entity && (!at || overlap(hit, at)))).length;
  for (const hit of hits) {
    if (hit.score < FINDING) continue;
    if (isWanted(hit)) tally.right += 1;
    else if (!neutral.some((at) => overlap(hit, at))) tally.wrong += 1;
  }
}

function isFalse(hit: Entity, { weakSpans = [] }: Post): boolean {
  if (hit.score < FINDING) return false;
  const kinds = RIGHTLY[hit.entity] ?? [];
  return !weakSpans.some((span) => kinds.includes(span.weak_kind) && overlap(hit, [span.start, span.end]));
}

function overlap(hit: Entity, [start, end]: readonly [number, number]): boolean {
  return hit.start < end && start < hit.end;
}
