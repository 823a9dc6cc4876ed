// judge: one attempt against one policy at one moment. Pure and synchronous; the same in gives the same out.
import type { Attempt } from '../model/attempt.ts';
import type { Period } from '../model/election.ts';
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { held, type Protection, protectionOf } from './allow.ts';
import { londonDay } from './elections/day.ts';
import { inForce } from './elections/in-force.ts';
import { underCeiling } from './engine-ceiling.ts';
import { type Pointed, placesOf, settled } from './engine-findings.ts';
import { lower } from './engine-levels.ts';
import { awake } from './engine-rota.ts';
import { openScene } from './engine-scene.ts';
import type { Circumstances } from './engine-scope.ts';
import { added, postsOf } from './engine-thread.ts';
import { filled, shortened, wholeEnd } from './engine-wording.ts';
import { ALL, FIRST, type Place, type Scene, type Wanted, WHETHER } from './kinds/index.ts';
import { writtenIn } from './kinds/language.ts';
import type { OpenPolicy, OpenRule } from './open.ts';

/** A place where a rule holds, not yet put in words. */
interface Found extends Pick<Finding, 'rule' | 'category' | 'level' | 'doubt'>, Pointed {
  readonly open: OpenRule;
}

/** Judges an attempt: the draft as a whole and, in a thread, each post by itself. Never throws, whatever the text. */
export function judge(attempt: Attempt, policy: OpenPolicy, now: Date): Verdict {
  const { verdict, protection } = judgeText(attempt, policy, now);
  const findings = [...verdict.findings];
  for (const post of postsOf(attempt)) {
    // What protects the thread protects its posts: the second post of an emergency thread is not slowed either.
    findings.push(...held(added(findings, judgeText(post.attempt, policy, now).verdict.findings, post.offset), protection));
  }
  if (findings.length === verdict.findings.length) return verdict;
  const all = settled(findings);
  return { ...verdict, level: all[0]?.level ?? 'clear', findings: all };
}

function judgeText(attempt: Attempt, policy: OpenPolicy, now: Date): { readonly verdict: Verdict; readonly protection: Protection } {
  const nation = attempt.nation ?? policy.policy.organisation.nation;
  const periods = periodsInForce(policy, now).filter((period) => period.nation === nation);
  const circumstances: Circumstances = { nation, periods };
  const scene = openScene(attempt, policy, now);
  const rules = awake(scene, policy, circumstances);
  const found = rules.flatMap((open) => findingsOf(open, scene));
  const allows =
    found.length === 0 && attempt.draft.posts === undefined
      ? []
      : rules.filter((open) => open.rule.level === 'allow' && spansOf(open, scene, WHETHER) !== undefined);
  const protection = protectionOf(allows.map(({ rule }) => rule));
  // Most of what is found says what another has said: only what is left is put in words.
  const findings = settled(underCeiling(held(found, protection), attempt.standing.actingAs)).map((one) => worded(one, scene, policy, circumstances));
  return { verdict: { level: findings[0]?.level ?? 'clear', findings, allowedBy: protection.by }, protection };
}

/** Pre-election periods in force on the London day of `now`, of every nation on the organisation's calendar. */
export function periodsInForce(policy: OpenPolicy, now: Date): Period[] {
  return inForce(policy.policy.periods, londonDay(now));
}

function spansOf({ match, unless }: OpenRule, scene: Scene, wanted: Wanted): readonly Place[] | undefined {
  const spans = match(scene, scene.whole, wanted);
  if (spans === undefined || unless?.(scene, scene.whole, WHETHER) !== undefined) return undefined;
  return spans;
}

function findingsOf(open: OpenRule, scene: Scene): Found[] {
  const { rule, head } = open;
  if (rule.level === 'allow') return [];
  const spans = spansOf(open, scene, head ? WHETHER : rule.each ? ALL : FIRST);
  if (spans === undefined) return [];
  const { attempt } = scene;
  const own = rule.levels?.[attempt.standing.actingAs];
  const level = own === undefined ? rule.level : lower(own, rule.level);
  const doubt = head && (1 - (scene.scores()?.[head] ?? 0)) / (1 - (scene.thresholds?.[head] ?? 0));
  // A score is about the draft as a whole; the words that counted are shown beside it.
  return placesOf(attempt.draft.text, head ? [] : spans, rule.each === true).map(({ start, end, right }) => {
    return { rule: rule.id, category: rule.category, level, start, end, right, open, doubt };
  });
}

function worded(
  { open: { rule, head }, level, start, end: found, right, doubt }: Found,
  scene: Scene,
  { policy, classifier }: OpenPolicy,
  { periods }: Circumstances,
): Finding {
  const { attempt } = scene;
  const { text } = attempt.draft;
  const until =
    rule.when === 'pre-election'
      ? periods
          .map((period) => period.end)
          .sort()
          .at(-1)
      : undefined;
  const { reason: hold, contact: ask } = scene.hold ?? {};
  const end = found && wholeEnd(text, found);
  const quote = text.slice(start, end);
  const words = { quote: shortened(quote), until, hold, ask, right };
  // A fix that is the right value is no fix where none is known; otherwise it is in the language of the draft.
  const unknown = right === undefined && rule.fix?.en.includes('{right}');
  const fix = rule.fix === undefined || unknown ? undefined : filled(rule.fix, words, attempt, policy)[writtenIn(scene.reading)];
  const counted = head && classifier?.counted(text, head);
  return {
    rule: rule.id,
    category: rule.category,
    level,
    start,
    end,
    quote,
    title: filled(rule.title, words, attempt, policy),
    why: filled(rule.why, words, attempt, policy),
    wayOut: filled(rule.wayOut, words, attempt, policy),
    ...(rule.basis === undefined ? {} : { basis: rule.basis }),
    ...(rule.link === undefined ? {} : { link: rule.link }),
    ...(until === undefined ? {} : { until }),
    ...(fix === undefined ? {} : { fix }),
    ...(counted && { counted, doubt }),
  };
}
