// One draft laid out for the rules: read once, matched once; detectors and classifier only when a rule asks.
import type { Attempt } from '../model/attempt.ts';
import { detect } from './detectors/index.ts';
import { londonDay } from './elections/day.ts';
import { holdState } from './hold-state.ts';
import type { Scene } from './kinds/index.ts';
import { ATTACHMENT, entitySight, HOLD, SHARED, sightBit, UNKNOWN_IDENTITY } from './kinds/sights.ts';
import { inRange } from './kinds/spans.ts';
import { once } from './once.ts';
import type { OpenPolicy } from './open.ts';
import { Hits } from './text/hits.ts';
import { readText } from './text/index.ts';
import type { Token } from './text/token.ts';

/** One draft is judged at a time: its tokens go where those of the one before were. */
const room: Token[] = [];

export function openScene(attempt: Attempt, { policy, matcher, classifier }: OpenPolicy, now: Date): Scene {
  const reading = readText(attempt.draft.text, room);
  const hits = matcher.match(reading);
  const whole = { from: 0, to: reading.tokens.length };
  const hold = policy.holds.find((one) => holdState(one, now) === 'in_force');
  const entities = once(() => detect(attempt.draft.text, policy.own));
  const atAGlance =
    reading.looks |
    (attempt.draft.attachments.length > 0 ? sightBit(ATTACHMENT) : 0) |
    (attempt.draft.shared ? sightBit(SHARED) : 0) |
    (hold ? sightBit(HOLD) : 0) |
    (attempt.standing.actingAs === 'unknown' ? sightBit(UNKNOWN_IDENTITY) : 0);
  const detected = once(() => entities().reduce((bits, { entity }) => bits | sightBit(entitySight(entity)), 0));
  const { shared } = attempt.draft;
  const author = once(() => shared && matcher.match(readText(`@${shared.handle ?? ''}\n\n${shared.name ?? ''}`), new Hits()));
  return {
    reading,
    attempt,
    whole,
    found: hits.found,
    saw: (sight) => (sight >= 0 ? hits.has(sight) : ((sight >= SHARED ? atAGlance : detected()) & sightBit(sight)) !== 0),
    hold,
    today: londonDay(now),
    nation: attempt.nation ?? policy.organisation.nation,
    facts: policy.facts,
    hits: (set, range) => (range === whole ? hits.of(set) : inRange(hits.of(set), range)),
    first: (set, isWanted) => hits.first(set, isWanted),
    touches: (set, place) => hits.touches(set, place),
    entities,
    author: (set) => (author()?.of(set).length ?? 0) > 0,
    scores: once(() => classifier?.classify(attempt.draft.text)),
    thresholds: classifier?.thresholds,
  };
}
