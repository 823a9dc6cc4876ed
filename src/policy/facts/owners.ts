// Which day of an election a written day is: the nearest cue in its sentence, with the words between that tie the two together.
// It must not know what the right day is.
import type { Scene } from '../kinds/kind.ts';
import { union } from '../kinds/spans.ts';
import type { Span } from '../text/matcher.ts';
import type { Token } from '../text/token.ts';
import { CUES, type Cue } from './cues.ts';
import type { WrittenDay } from './dates.ts';
import type { Sets } from './sets.ts';

type PlacedCue = Span & { readonly is: Cue['is'] };

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

const BY = new Set([
  'by',
  'before',
  'until',
  'till',
  'deadline',
  'is',
  'latest',
  'close',
  'closes',
  'end',
  'ends',
  'erbyn',
  'cyn',
  'tan',
  'yw',
  'midnight',
  'than',
]);
const SKIPPED = new Set(['on', 'the', 'at', 'of', 'noon', 'ar', 'am', 'hanner', 'nos', 'y', 'pm', 'just', 'later', 'not', 'this', 'next', 'dydd', 'ddydd']);
const LAST = new Set(['deadline', 'last', 'final', 'closes', 'close', 'cau', 'olaf', 'ends', 'cut-off']);
/** Words that begin something else: what comes after them is not the cue's day. */
const TURNS = new Set(
  'book booking join entry entries enter event events come meet consultation comments comment apply tickets ticket survey reply respond hear visit then stall after since moved move renew'.split(
    ' ',
  ),
);
/** All that may stand between "polling day" and the day itself. */
const TIES = new Set(
  (
    'is are on the this will be take takes taking place held being of from to between and open opens for in at local council councils mayoral elections election ' +
    'parliamentary commissioner police crime across it its next year coming ward wards yw ar fydd bydd mae dydd ddydd am tan o y yr yn cael eu gynnal cynnal your day polling both'
  ).split(' '),
);
const TIES_BACK = new Set('is are will be the local council this it its yw mae you can people voters residents across our when in'.split(' '));
const OF = new Set(['for', 'of', 'in', 'before', 'after', 'to', 'at', 'ar', 'cyn', "i'r", "o'r"]);
const AWAY = new Set(['before', 'after', 'until', 'since', 'cyn', 'wedi', 'of', 'to']);

/** Every day that a cue claims. Linear: a bounded look around each day, binary search among the cues. */
export function owned(scene: Scene, days: readonly WrittenDay[], sets: Sets): OwnedDay[] {
  const cues = cuesIn(scene, sets);
  if (cues.length === 0) return [];
  const { tokens } = scene.reading;
  return days.flatMap((day, at): OwnedDay[] => {
    if (day.range || tokens[day.from - 1]?.word === 'not') return [];
    const is = ownerOf(scene, day, days[at - 1], days[at + 1], cues);
    return is === undefined || is === 'other' ? [] : [{ day, is, before: markerBefore(tokens, day) === 'before' || markerBefore(tokens, day) === 'cyn' }];
  });
}

/** Cues in order; one inside another says nothing more than the longer one. */
function cuesIn(scene: Scene, sets: Sets): PlacedCue[] {
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

/** Index of the first cue that ends after a token. Cues are in order, and no cue holds another. */
function firstEndingAfter(cues: readonly PlacedCue[], token: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function ties(scene: Scene, day: WrittenDay, cue: PlacedCue, way: 'on' | 'back'): boolean {
  const { tokens, text } = scene.reading;
  const between = way === 'on' ? tokens.slice(cue.to, day.from) : tokens.slice(day.to, cue.from);
  if (cue.is === 'other') return true;
  if (cue.is === 'polling-day') {
    if (AWAY.has(tokens[cue.from - 1]?.word ?? '') && text[cue.end] === ',') return false;
    // "The count for the local elections is on 8 May": something else than the elections is on that day.
    if (way === 'on' && tokens.slice(cue.from, day.from).some(({ word }) => word === 'is' || word === 'yw') && isPartOfOther(tokens, cue.from)) return false;
    const allowed = way === 'on' ? TIES : TIES_BACK;
    return between.every(({ word, casing, kind }) => allowed.has(word) || (casing !== 'lower' && kind === 'word') || /^\d/.test(word));
  }
  if (between.some(({ word }) => TURNS.has(word))) return false;
  if (markerBefore(tokens, day) !== undefined) return true;
  if (way === 'back')
    return between.some(({ word }) => LAST.has(word) || word === 'deadline') || tokens.slice(cue.from, cue.to).some(({ word }) => LAST.has(word));
  const said = tokens.slice(cue.from, cue.to).some(({ word }) => LAST.has(word)) && !/last chance/i.test(text.slice(cue.start, cue.end));
  return (said && between.length <= 3) || (between.length === 0 && text.slice(cue.end, day.start).includes(':'));
}

/** "… for the local elections", "… of May's elections": the cue is not what the sentence speaks of. */
function isPartOfOther(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at - 2]].some((token) => token !== undefined && token.sentence === tokens[at]?.sentence && OF.has(token.word));
}

/** The word that makes a day a deadline, right before it: "by", "by midnight on", "until 5pm on". */
function markerBefore(tokens: readonly Token[], day: WrittenDay): string | undefined {
  for (let at = day.from - 1; at >= 0 && at >= day.from - 7; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[day.from]?.sentence) return undefined;
    if (token.word === 'midnight' && BY.has(tokens[at - 1]?.word ?? '')) continue;
    if (BY.has(token.word)) return token.word;
    if (!SKIPPED.has(token.word) && !/^\d/.test(token.word)) return undefined;
  }
  return undefined;
}

/** "Register to vote. The deadline is 20 April": no cue of its own, so the deadline the sentence before spoke of. */
function spokenOfBefore(scene: Scene, day: WrittenDay, cues: readonly PlacedCue[], next: number): Cue['is'] | undefined {
  const { tokens } = scene.reading;
  const sentence = tokens[day.from]?.sentence ?? 0;
  const near = tokens.slice(Math.max(0, day.from - REACH_BACK), day.from).filter((token) => token.sentence === sentence);
  if (!near.some(({ word }) => word === 'deadline' || LAST.has(word)) || markerBefore(tokens, day) === undefined) return undefined;
  if (tokens[cues[next]?.from ?? -1]?.sentence === sentence) return undefined;
  let is: Cue['is'] | undefined;
  for (let at = next - 1; at >= 0 && at >= next - 4; at -= 1) {
    const cue = cues[at];
    const from = tokens[cue?.from ?? -1]?.sentence;
    if (cue === undefined || from === undefined || from < sentence - 1) break;
    if (from === sentence || (is !== undefined && is !== cue.is)) return undefined;
    is = cue.is;
  }
  return is === 'polling-day' ? undefined : is;
}
