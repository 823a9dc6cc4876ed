// What is seen of one composer at one moment: who it posts as, what it says, and what the rules make of it.
import type { Standing } from '../model/account.ts';
import type { Attempt, Declared } from '../model/attempt.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type { IdentityReading } from '../model/identity.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Composer, Platform } from '../platforms/platform.ts';
import type { InForce } from './law.ts';

export interface Sight {
  readonly composer: Composer;
  readonly reading: IdentityReading;
  readonly standing: Standing;
  readonly draft: Draft;
  readonly verdict: Verdict;
}

/** What a composer shows before the rules are asked. */
export interface Glance {
  readonly reading: IdentityReading;
  readonly draft: Draft;
}

/** Reads a composer afresh, without asking the rules. */
export const glance = (platform: Platform, composer: Composer): Glance => ({ reading: platform.identity(composer), draft: platform.draft(composer) });

/** Reads a composer afresh and judges it. Nothing is cached: a delegate switch leaves no other trace. */
export function look(platform: Platform, composer: Composer, law: InForce, now: Date, declared?: Declared): Sight {
  return judged(platform, composer, glance(platform, composer), law, now, declared);
}

/** Judges what was read as a post from this composer. Something that this page can only warn about never blocks. */
export function judged(platform: Platform, composer: Composer, { reading, draft }: Glance, { engine, policy }: InForce, now: Date, declared?: Declared): Sight {
  const standing = engine.standingOf(reading, policy);
  const attempt: Attempt = {
    standing,
    draft,
    ...(reading.state === 'unknown' ? { unknownBecause: reading.reason } : {}),
    platform: platform.name,
    surface: composer.surface,
    replyToLang: platform.replyToLang?.(composer),
    declared,
  };
  const verdict = engine.judge(attempt, policy, now);
  return { composer, reading, standing, draft, verdict: composer.caution === 'warn-only' ? warnOnly(verdict) : verdict };
}

/** Where the text itself is uncertain, a finding may ask once and never more. */
function warnOnly(verdict: Verdict): Verdict {
  if (verdict.level !== 'block') return verdict;
  return {
    ...verdict,
    level: 'warn',
    findings: verdict.findings.map((finding) => (finding.level === 'block' ? { ...finding, level: 'warn' as const } : finding)),
  };
}

/** One name for one identity, so that a question answered as one account never counts for another. */
export function identityKey(reading: IdentityReading): string {
  if (reading.state === 'unknown') return `${reading.platform}:unknown`;
  return `${reading.platform}:${reading.ids[0] ?? reading.handle?.toLowerCase() ?? reading.name ?? ''}`;
}

/** One name for one finding in one draft: the rule and the words. Editing elsewhere does not change it. */
export const findingKey = (finding: Finding): string => `${finding.rule}\u0000${finding.quote}`;

/** Findings that may interrupt. */
export const interrupting = (verdict: Verdict): Finding[] => verdict.findings.filter(({ level }) => level === 'warn' || level === 'block');
