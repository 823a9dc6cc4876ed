// The words between a cue and a day: whether they tie the two together. Data and small sums; it must not know any right day.
import type { Scene } from '../kinds/kind.ts';
import type { Token } from '../text/token.ts';
import type { WrittenDay } from './dates.ts';
import type { PlacedCue } from './placed-cues.ts';

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
export const LAST = new Set(['deadline', 'last', 'final', 'closes', 'close', 'cau', 'olaf', 'ends', 'cut-off']);
/** Capital words in a name: "Midshire County Council". */
const LONGEST_NAME = 4;
/** Words that begin something else: what comes after them is not the cue's day. */
const TURNS = new Set(
  'book booking join entry entries enter event events come meet consultation comments comment apply tickets ticket survey reply respond hear visit then stall after since moved move renew'.split(
    ' ',
  ),
);
/** All that may stand between "polling day" and the day itself. */
const TIES = new Set(
  (
    'is are on the this will be take takes taking place held being of from to between and today tomorrow heddiw yfory open opens for in at local council councils mayoral elections election ' +
    'parliamentary commissioner police crime across it its next year coming ward wards yw ar fydd bydd mae dydd ddydd am tan o y yr yn cael eu gynnal cynnal your day polling both'
  ).split(' '),
);
const TIES_BACK = new Set('is are will be the local council this it its yw mae you can people voters residents across our when in'.split(' '));
const OF = new Set(['for', 'of', 'in', 'before', 'after', 'to', 'at', 'ar', 'cyn', "i'r", "o'r"]);
const AWAY = new Set(['before', 'after', 'until', 'since', 'cyn', 'wedi', 'of', 'to']);

/** Whether a cue and a day of one sentence belong together: `on` when the cue comes first, `back` when the day does. */
export function ties(scene: Scene, day: WrittenDay, cue: PlacedCue, way: 'on' | 'back'): boolean {
  const { tokens, text } = scene.reading;
  const between = way === 'on' ? tokens.slice(cue.to, day.from) : tokens.slice(day.to, cue.from);
  if (cue.is === 'other') return true;
  if (cue.is === 'polling-day') {
    if (AWAY.has(tokens[cue.from - 1]?.word ?? '') && text[cue.end] === ',') return false;
    // "The count for the local elections is on 8 May": something else than the elections is on that day.
    if (way === 'on' && tokens.slice(cue.from, day.from).some(({ word }) => word === 'is' || word === 'yw') && isPartOfOther(tokens, cue.from)) return false;
    const allowed = way === 'on' ? TIES : TIES_BACK;
    const others = between.filter(({ word }) => !allowed.has(word) && !/^\d/.test(word));
    // The name of a place or a council may stand between, but not a whole headline.
    return others.length <= LONGEST_NAME && others.every(({ word, casing }) => casing === 'capital' && !TURNS.has(word));
  }
  if (between.some(({ word }) => TURNS.has(word))) return false;
  if (markerBefore(tokens, day) !== undefined) return true;
  if (way === 'back') return between.some(({ word }) => LAST.has(word)) || tokens.slice(cue.from, cue.to).some(({ word }) => LAST.has(word));
  const said = tokens.slice(cue.from, cue.to).some(({ word }) => LAST.has(word)) && !/last chance/i.test(text.slice(cue.start, cue.end));
  return (said && between.length <= 3) || (between.length === 0 && text.slice(cue.end, day.start).includes(':'));
}

/** The word that makes a day a deadline, right before it: "by", "by midnight on", "until 5pm on". */
export function markerBefore(tokens: readonly Token[], day: WrittenDay): string | undefined {
  for (let at = day.from - 1; at >= 0 && at >= day.from - 7; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[day.from]?.sentence) return undefined;
    if (token.word === 'midnight' && BY.has(tokens[at - 1]?.word ?? '')) continue;
    if (BY.has(token.word)) return token.word;
    if (!SKIPPED.has(token.word) && !/^\d/.test(token.word)) return undefined;
  }
  return undefined;
}

/** "Before 21 April", not "before midnight on 21 April", which is that very day. */
export function isBefore(tokens: readonly Token[], day: WrittenDay): boolean {
  const word = tokens[day.from - (tokens[day.from - 1]?.word === 'the' ? 2 : 1)]?.word;
  return word === 'before' || word === 'cyn';
}

/** "… for the local elections", "… of May's elections": the cue is not what the sentence speaks of. */
function isPartOfOther(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at - 2]].some((token) => token !== undefined && token.sentence === tokens[at]?.sentence && OF.has(token.word));
}
