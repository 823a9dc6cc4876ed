// What a publishing request carries, seen as a sight: its own words as whoever it goes out as, with what only the page can tell beside them.
import type { Composer, Platform, Sent } from '../platforms/platform.ts';
import { named, sameActor } from './actor.ts';
import type { InForce, Law } from './law.ts';
import { judged, type Sight } from './sight.ts';
import { type Ticket, words } from './tickets.ts';

/** The composer these words stand in now, where the first line did not say. */
export function composerOf(sent: Sent, platform: Platform, document: Document): Composer | undefined {
  const text = words(sent.text);
  return platform.composers(document).find((composer) => {
    const draft = platform.draft(composer);
    return (draft.posts ?? [draft.text]).some((one) => words(one) === text);
  });
}

const nowhere = (sent: Sent, { body }: Document): Composer => ({ editor: body, unit: body, surface: sent.surface, editorKind: 'plain' });

export interface CarriedOptions {
  readonly platform: Platform;
  readonly document: Document;
  readonly law: Law;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Judges the words of the request as the identity of the request.
 * @param composer where the words stand, as far as that is known
 */
export function carried(sent: Sent, composer: Composer | undefined, ticket: Ticket | undefined, current: InForce, options: CarriedOptions): Sight {
  const { platform } = options;
  const { engine, policy } = current;
  const shown = ticket?.sight ?? (composer && { reading: platform.identity(composer), standing: engine.standingOf(platform.identity(composer), policy) });
  const own = { reading: sent.reading, standing: engine.standingOf(sent.reading, policy) };
  const reading =
    sent.reading.state === 'unknown' && shown ? shown.reading : shown && sameActor(own, shown) ? named(sent.reading, shown.reading) : sent.reading;
  const before = ticket?.sight.draft ?? (composer && platform.draft(composer));
  const draft = { text: sent.text, attachments: ticket?.sight.draft.attachments ?? [], shared: before?.shared };
  const place = { ...(composer ?? nowhere(sent, options.document)), surface: sent.surface };
  return judged(platform, place, { reading, draft }, current, new Date(options.now()), options.law.settings().declared);
}
