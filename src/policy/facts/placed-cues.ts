// The cues of a draft at their places, in order. It must not know the days.
import { firstWhere } from '../bisect.ts';
import type { Scene } from '../kinds/kind.ts';
import { union } from '../kinds/spans.ts';
import type { Span } from '../text/hits.ts';
import { CUES, type Cue } from './cues.ts';
import type { Sets } from './sets.ts';

export type PlacedCue = Span & { readonly is: Cue['is'] };

/** Cues in order; one inside another says nothing more than the longer one. */
export function cuesIn(scene: Scene, sets: Sets): PlacedCue[] {
  const isAbout = scene.hits(sets.context, scene.whole).length > 0;
  const all = CUES.flatMap(({ is, weak }, at): PlacedCue[] =>
    weak && !isAbout ? [] : scene.hits(sets.cues[at] ?? -1, scene.whole).map((span) => ({ ...span, is })),
  ).sort((one, other) => one.from - other.from || other.to - one.to);
  const kept: PlacedCue[] = [];
  for (const cue of all) {
    const last = kept.at(-1);
    // "Councillors will vote on": the longer words took it.
    if (last !== undefined && (cue.to <= last.to || (last.is === 'other' && cue.from < last.to))) continue;
    if (last !== undefined && last.is === cue.is && cue.from < last.to) kept[kept.length - 1] = { ...union(last, cue), is: cue.is };
    else kept.push(cue);
  }
  return kept;
}

/** Index of the first cue that ends after a token. Cues are in order, and no cue holds another. */
export function firstEndingAfter(cues: readonly PlacedCue[], token: number): number {
  return firstWhere(cues.length, (at) => (cues[at]?.to ?? 0) > token);
}
