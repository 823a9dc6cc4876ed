// Two detectors may claim the same characters: the better claim stays.
import type { Entity } from '../../model/entity.ts';

/** A claim with its place in the order of the registry. */
interface Claim {
  readonly claim: Entity;
  readonly order: number;
}

/** Keeps the highest score wherever claims overlap (then the longer, then the earlier in the registry). Sorted by start. */
export function settle(claims: readonly Entity[]): Entity[] {
  if (claims.length < 2) return [...claims];
  // Each detector's claims are in order already, so that this sort is a merge.
  const ordered = claims.map((claim, order): Claim => ({ claim, order })).sort((a, b) => a.claim.start - b.claim.start);
  const kept: Entity[] = [];
  for (let from = 0; from < ordered.length; ) {
    const first = ordered[from]?.claim;
    let end = first?.end ?? 0;
    let to = from + 1;
    for (let next = ordered[to]; next !== undefined && next.claim.start < end; next = ordered[to]) {
      end = Math.max(end, next.claim.end);
      to += 1;
    }
    if (to > from + 1) for (const claim of best(ordered.slice(from, to), end)) kept.push(claim);
    else if (first !== undefined) kept.push(first);
    from = to;
  }
  return kept;
}

/** The best of claims that lie over each other, up to `end`. */
function best(claims: readonly Claim[], end: number): Entity[] {
  const floor = claims[0]?.claim.start ?? 0;
  const taken = new Uint8Array(end - floor);
  const ranked = [...claims].sort((a, b) => b.claim.score - a.claim.score || lengthOf(b) - lengthOf(a) || a.order - b.order);
  const kept: Entity[] = [];
  for (const { claim } of ranked) {
    if (taken.subarray(claim.start - floor, claim.end - floor).includes(1)) continue;
    taken.fill(1, claim.start - floor, claim.end - floor);
    kept.push(claim);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function lengthOf({ claim }: Claim): number {
  return claim.end - claim.start;
}
