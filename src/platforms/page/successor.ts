// Sites throw parts of their tree away and draw them anew. Finds the composer that has taken a vanished one's place. Knows no site.
import type { Composer } from '../platform.ts';

/**
 * The one composer that holds the same draft on the same surface as one that left the document. Undefined when there is none, or more than one:
 * pressing the wrong one would post something nobody asked for.
 */
export function successorOf(gone: Composer, text: string, present: readonly Composer[], textOf: (composer: Composer) => string): Composer | undefined {
  const [same, ...others] = present.filter(({ surface }) => surface === gone.surface).filter((composer) => textOf(composer) === text);
  return others.length === 0 ? same : undefined;
}
