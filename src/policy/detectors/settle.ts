// Two detectors may claim the same characters: the better claim stays.
import type { Entity } from '../../model/entity.ts';

/** Keeps the highest score wherever claims overlap (then the longer, then the earlier in the registry). Sorted by start. */
export function settle(claims: readonly Entity[], length: number): Entity[] {
  if (claims.length < 2) return [...claims];
  const taken = new Uint8Array(length);
  const ranked = claims.map((claim, order) => ({ claim, order }));
  ranked.sort((a, b) => b.claim.score - a.claim.score || b.claim.end - b.claim.start - (a.claim.end - a.claim.start) || a.order - b.order);
  const kept: Entity[] = [];
  for (const { claim } of ranked) {
    if (taken.subarray(claim.start, claim.end).includes(1)) continue;
    taken.fill(1, claim.start, claim.end);
    kept.push(claim);
  }
  return kept.sort((a, b) => a.start - b.start);
}
