// Which day of an election a written day is: the nearest cue in its sentence, with the words between that tie the two together.
// It must not know what the right day is.
import type { Scene } from '../kinds/kind.ts';
import type { Cue } from './cues.ts';
import type { WrittenDay } from './dates.ts';
import { cuesIn, firstEndingAfter, type PlacedCue } from './placed-cues.ts';
import type { Sets } from './sets.ts';
import { isBefore, LAST, markerBefore, ties } from './ties.ts';

/** A day with what it is said to be. */
export interface OwnedDay {
  readonly day: WrittenDay;
  readonly is: Exclude<Cue['is'], 'other'>;
  /** "Before 21 April" means 20 April. */
  readonly before: boolean;
}

/** Most words between a cue and its day, on either side. */
const REACH = 14;
const REACH_BACK = 6;
/** "You must apply by …", of what the sentence before named. */
const ASKS = new Set(['apply', 'applications', 'gais', 'cais']);

/** Every day that a cue claims. Linear: a bounded look around each day, binary search among the cues. */
export function owned(scene: Scene, days: readonly WrittenDay[], sets: Sets): OwnedDay[] {
  const cues = cuesIn(scene, sets);
  if (cues.length === 0) return [];
  const { tokens } = scene.reading;
  return days.flatMap((day, at): OwnedDay[] => {
    if (day.range || tokens[day.from - 1]?.word === 'not') return [];
    const is = ownerOf(scene, day, days[at - 1], days[at + 1], cues);
    return is === undefined || is === 'other' ? [] : [{ day, is, before: isBefore(tokens, day) }];
  });
}

function ownerOf(
  scene: Scene,
  day: WrittenDay,
  before: WrittenDay | undefined,
  after: WrittenDay | undefined,
  cues: readonly PlacedCue[],
): Cue['is'] | undefined {
  const { tokens } = scene.reading;
  const sentence = tokens[day.from]?.sentence;
  const next = firstEndingAfter(cues, day.from);
  const left = cues[next - 1];
  const right = cues[next];
  const hasLeft =
    left !== undefined && tokens[left.from]?.sentence === sentence && day.from - left.to <= REACH && (before === undefined || before.from < left.to);
  const hasRight =
    right !== undefined &&
    right.from >= day.to &&
    tokens[right.from]?.sentence === sentence &&
    right.from - day.to <= REACH_BACK &&
    (after === undefined || after.from > right.from);
  const back = hasRight && ties(scene, day, right, 'back');
  // "For the local elections, 20 April is the last day to register": what follows "is" speaks of the day.
  if (back && ['is', 'yw'].includes(tokens[day.to]?.word ?? '')) return right.is;
  if (hasLeft && ties(scene, day, left, 'on')) return left.is;
  if (back) return right.is;
  // "The deadline to register for the elections on 7 May is 20 April": two cues, then two days.
  const first = cues[next - 2];
  if (first !== undefined && left?.is === 'polling-day' && tokens[first.from]?.sentence === sentence && day.from - first.to <= 2 * REACH) {
    if (['is', 'yw'].includes(markerBefore(tokens, day) ?? '')) return first.is;
  }
  if (!hasLeft && !hasRight) return spokenOfBefore(scene, day, cues, next);
  return undefined;
}

/** "Register to vote. The deadline is 20 April": no cue of its own, so the deadline the sentence before spoke of. */
function spokenOfBefore(scene: Scene, day: WrittenDay, cues: readonly PlacedCue[], next: number): Cue['is'] | undefined {
  const { tokens } = scene.reading;
  const sentence = tokens[day.from]?.sentence ?? 0;
  const near = tokens.slice(Math.max(0, day.from - REACH_BACK), day.from).filter((token) => token.sentence === sentence);
  const isLast = near.some(({ word }) => LAST.has(word));
  const asks = near.some(({ word }) => ASKS.has(word));
  if ((!isLast && !asks) || markerBefore(tokens, day) === undefined) return undefined;
  if (tokens[cues[next]?.from ?? -1]?.sentence === sentence) return undefined;
  let is: Cue['is'] | undefined;
  for (let at = next - 1; at >= 0 && at >= next - 4; at -= 1) {
    const cue = cues[at];
    const from = tokens[cue?.from ?? -1]?.sentence;
    if (cue === undefined || from === undefined || from < sentence - 1) break;
    if (from === sentence || (is !== undefined && is !== cue.is)) return undefined;
    is = cue.is;
  }
  if (is === 'polling-day' || (!isLast && is === 'registration-deadline')) return undefined;
  return is;
}
