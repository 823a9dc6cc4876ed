// One composer that is followed, and what its mark says of it as of now. The rules are asked only when there is something new to ask about.
import type { Composer, Platform } from '../platforms/platform.ts';
import { told } from '../policy/told.ts';
import type { MarkState } from '../warning/index.ts';
import type { InForce, Law } from './law.ts';
import { type Glance, glance, identityKey, judged, type Sight } from './sight.ts';

/** Looks in a row without a post control before a mark calls the site changed: a composer that is being built has none for a moment. */
const LOOKS_WITHOUT = 3;

export interface Watched {
  composer: Composer;
  sight?: Sight;
  /** The rules that made `sight`. */
  asked?: InForce;
  /** Looks in a row without a post control. */
  without: number;
  /** A post of it left without a press that we saw. */
  unseen?: true;
  note?: 'press-again' | undefined;
}

export interface WatchedOptions {
  readonly platform: Platform;
  readonly law: Law;
  /** Is the second line standing? */
  readonly behind: () => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called with each sight, so that others can notice an emptied draft. */
  readonly seen: (sight: Sight) => void;
}

function sameGlance(before: Sight, { reading, draft }: Glance): boolean {
  return (
    before.draft.text === draft.text &&
    JSON.stringify([before.draft.attachments, before.draft.shared]) === JSON.stringify([draft.attachments, draft.shared]) &&
    before.reading.state === reading.state &&
    identityKey(before.reading) === identityKey(reading)
  );
}

/** Reads the composer afresh, keeps the sight of it in `item`, and says what its mark shows. */
export function markOf(item: Watched, options: WatchedOptions): MarkState {
  const { platform, law } = options;
  const current = law.now();
  if (current.state !== 'in-force') return { kind: 'blind', reason: current.state };
  const { ownerDocument } = item.composer.editor;
  const { off, declared, personalChecks } = law.settings();
  if (off.includes(ownerDocument.location.hostname)) return { kind: 'blind', reason: 'off' };
  const now = new Date(options.now());
  const seen = glance(platform, item.composer);
  if (item.sight !== undefined && item.sight.draft.text !== seen.draft.text) item.note = undefined;
  const before = item.asked === current && item.sight !== undefined && sameGlance(item.sight, seen) ? item.sight : undefined;
  const sight = before ?? judged(platform, item.composer, seen, current, now, declared);
  item.sight = sight;
  item.asked = current;
  options.seen(sight);
  item.without = platform.health(ownerDocument, item.composer).missing.includes('post-control') ? item.without + 1 : 0;
  if (item.without >= LOOKS_WITHOUT || item.unseen) return { kind: 'blind', reason: 'site-changed', standing: sight.standing, behind: options.behind() };
  const personal = sight.standing.actingAs === 'personal';
  const period = personal ? undefined : current.engine.periodsInForce(current.policy, now)[0];
  return {
    kind: 'seen',
    reading: sight.reading,
    standing: sight.standing,
    findings: personal && personalChecks === 'off' ? [] : told(sight.verdict.findings),
    ...(item.note === undefined ? {} : { note: item.note }),
    ...(item.composer.caution === undefined ? {} : { caution: item.composer.caution }),
    ...(period === undefined ? {} : { period: { until: period.end } }),
  };
}
