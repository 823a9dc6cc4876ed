// Days of an election that differ from the organisation's calendar. Dates come in as data: no tables, no clock.
import type { Day } from '../../model/election.ts';
import type { Facts, PollFacts } from '../../model/facts.ts';
import type { Scene } from '../kinds/kind.ts';
import { inWords } from './calendar-names.ts';
import type { WrittenDay } from './dates.ts';
import type { Mistake } from './mistake.ts';
import { type OwnedDay, owned } from './owners.ts';
import type { Sets } from './sets.ts';

const MS_PER_DAY = 86_400_000;
/** An election further off than this is not what "the elections" means, unless the year is said or its period is in force. */
const NEAR = 125;
/** A day further from the right one than this is about something else. */
const FAR_BEFORE = 60;
const FAR_AFTER = 45;

/** Every day of an election stated wrongly. Empty when no coming election of this nation is known. */
export function electionMistakes(scene: Scene, facts: Facts, sets: Sets, days: readonly WrittenDay[]): Mistake[] {
  const coming = facts.polls.filter(({ poll, nation }) => nation === scene.nation && poll >= scene.today);
  if (coming.length === 0 || days.length === 0 || isElsewhere(scene, sets)) return [];
  const about = new Map<number, readonly PollFacts[]>();
  const spokenOf = (sentence: number, from: number): readonly PollFacts[] => {
    const known = about.get(sentence) ?? pollsOf(scene, sets, coming, from);
    about.set(sentence, known);
    return known;
  };
  return owned(scene, days, sets).flatMap((one) => {
    const polls = spokenOf(scene.reading.tokens[one.day.from]?.sentence ?? 0, one.day.from);
    const mistake = mistaken(one, polls, facts, scene.today);
    return mistake === undefined ? [] : [mistake];
  });
}

function isElsewhere(scene: Scene, sets: Sets): boolean {
  if (scene.hits(sets.elsewhere, scene.whole).length > 0) return true;
  return [...sets.nations].some(([nation, set]) => nation !== scene.nation && scene.hits(set, scene.whole).length > 0);
}

/** The elections a sentence may speak of: none when it looks back, those of the kind it names. */
function pollsOf(scene: Scene, sets: Sets, coming: readonly PollFacts[], at: number): readonly PollFacts[] {
  const range = sentenceAround(scene, at);
  if (scene.hits(sets.past, range).length > 0) return [];
  const named = (within: typeof range): string[] => [...sets.types].filter(([, set]) => scene.hits(set, within).length > 0).map(([type]) => type);
  const here = named(range);
  const types = here.length > 0 ? here : named(scene.whole);
  return types.length === 0 ? coming : coming.filter(({ type }) => types.includes(type));
}

function sentenceAround({ reading: { tokens } }: Scene, at: number): { readonly from: number; readonly to: number } {
  const number = tokens[at]?.sentence;
  let from = at;
  let to = at + 1;
  while (from > 0 && tokens[from - 1]?.sentence === number) from -= 1;
  while (to < tokens.length && tokens[to]?.sentence === number) to += 1;
  return { from, to };
}

function mistaken({ day, is, before }: OwnedDay, polls: readonly PollFacts[], facts: Facts, today: Day): Mistake | undefined {
  const now = numberOf(today);
  const meant = polls.filter(
    ({ poll, start }) => (day.year === undefined && (start <= today || numberOf(poll) - now <= NEAR)) || day.year === Number(poll.slice(0, 4)),
  );
  const truths = meant.flatMap((poll) => poll.days[is]?.[0] ?? []);
  let nearest: { readonly right: Day; readonly off: number } | undefined;
  for (const right of truths) {
    const off = offBy(day, right);
    if (off !== undefined && (nearest === undefined || Math.abs(off) < Math.abs(nearest.off))) nearest = { right, off };
  }
  if (nearest === undefined || nearest.off === 0 || nearest.off < -FAR_BEFORE || nearest.off > FAR_AFTER) return undefined;
  const isRight = (right: Day): boolean => offBy(day, right) === 0 || (before && offBy(day, right) === 1);
  if (meant.some((poll) => poll.days[is]?.some(isRight))) return undefined;
  if (is === 'polling-day' && facts.polls.some(({ poll }) => isRight(poll))) return undefined;
  const { from, to, start, end } = day;
  return { from, to, start, end, fact: is, than: nearest.off > 0 ? 'later' : 'earlier', right: inWords(nearest.right) };
}

/** Days since 1970. The calendar's days were checked when the policy was compiled, so this asks for nothing: a text may hold thousands of days. */
function numberOf(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY;
}

/** How many days the written day is after the right one, in the year nearest to it; undefined when the years differ or there is no such day. */
function offBy(day: WrittenDay, right: Day): number | undefined {
  const year = Number(right.slice(0, 4));
  const years = day.year === undefined ? [year - 1, year, year + 1] : [day.year];
  let best: number | undefined;
  for (const one of years) {
    if (day.month === 2 && day.date === 29 && (one % 4 !== 0 || one % 100 === 0)) continue;
    const off = Date.UTC(one, day.month - 1, day.date) / MS_PER_DAY - numberOf(right);
    if (best === undefined || Math.abs(off) < Math.abs(best)) best = off;
  }
  return best;
}
