// From the places where a rule holds to the findings a person sees: whole characters, one for a rule, nothing said twice.
import type { Finding } from '../model/finding.ts';
import { compare } from './compare.ts';
import { compareLevels } from './engine-levels.ts';
import type { Place } from './kinds/index.ts';

/** More separate places than this are one and the same message. */
const MOST_PLACES = 5;
const LONGEST_PLACE = 400;

/** Categories that say the same thing in other words; a finding without a place adds nothing to one that quotes. */
const families: readonly ReadonlySet<string>[] = [
  new Set(['party-political', 'political-controversy', 'preelection']),
  new Set(['wrong-account', 'tone', 'colleague-abuse']),
];

/** Where a finding points, and the right value for what stands there, if a kind knows one. */
export type Pointed = Pick<Place, 'start' | 'end' | 'right'>;

/** The places a rule's findings point at: the first, or each separate one. None: the draft as a whole. */
export function placesOf(text: string, spans: readonly Place[], each: boolean): readonly Pointed[] {
  const [first] = spans;
  if (first === undefined) return [{ start: 0, end: 0 }];
  if (!each) return [whole(text, first)];
  const places: Pointed[] = [];
  for (const span of spans) {
    const last = places.at(-1);
    if (last && span.start < last.end) continue;
    places.push(whole(text, span));
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** Offsets inside the text and never in the middle of a surrogate pair. */
function whole(text: string, span: Place): Pointed {
  let start = Math.max(0, Math.min(span.start, text.length));
  let end = Math.max(start, Math.min(span.end, text.length, start + LONGEST_PLACE));
  if (splits(text, start)) start -= 1;
  if (splits(text, end)) end += end < span.end ? -1 : 1;
  return { start, end, right: span.right };
}

/** Whether an offset is in the middle of a surrogate pair. */
function splits(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** What tells findings apart and puts them in order; how they are worded does not matter for that. */
type Bare = Pick<Finding, 'rule' | 'category' | 'level' | 'start' | 'end' | 'doubt'>;

/** Highest level first, then by place, the surer first of two readings; what a higher finding on the same words has already said is left out. */
export function settled<T extends Bare>(findings: readonly T[]): T[] {
  if (findings.length < 2) return [...findings];
  const ordered = [...findings].sort(
    (one, other) =>
      compareLevels(other.level, one.level) ||
      Number(other.end > 0) - Number(one.end > 0) ||
      one.start - other.start ||
      (one.doubt ?? 0) - (other.doubt ?? 0) ||
      compare(one.rule, other.rule),
  );
  const kept: T[] = [];
  for (const finding of ordered) if (!kept.some((other) => says(other, finding))) kept.push(finding);
  return kept;
}

function says(higher: Bare, finding: Bare): boolean {
  const related = higher.category === finding.category || families.some((family) => family.has(higher.category) && family.has(finding.category));
  if (finding.end === 0) return related;
  const overlap = Math.min(higher.end, finding.end) - Math.max(higher.start, finding.start);
  if (overlap <= 0) return false;
  return related || overlap * 2 >= finding.end - finding.start ? compareLevels(higher.level, finding.level) > 0 || related : false;
}
