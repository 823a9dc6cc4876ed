// Whether a rule is for this attempt at all: voice, surface, platform, nation, time, declarations, the account's state.
import type { ActingAs } from '../model/account.ts';
import type { Attempt, Nation } from '../model/attempt.ts';
import type { Period } from '../model/election.ts';
import type { PolicyRule } from '../model/policy.ts';
import { ceilingOf } from './engine-ceiling.ts';

const official = ['official'];
/** A voice nobody can place is judged as a corporate one, under a lower ceiling. */
const placeless = ['corporate', 'official'];

/** What in `who` each voice answers to, besides its own name and everyone. */
const answersTo: Readonly<Partial<Record<ActingAs, readonly string[]>>> = {
  corporate: official,
  professional: official,
  partnership: official,
  unofficial: placeless,
  unregistered: placeless,
  unknown: placeless,
};

export interface Circumstances {
  readonly nation: Nation;
  /** Pre-election periods of this nation in force on this day. */
  readonly periods: readonly Period[];
}

export function inScope(rule: PolicyRule, attempt: Attempt, { nation, periods }: Circumstances): boolean {
  const { standing } = attempt;
  if (!rule.who.some((who) => who === 'everyone' || who === standing.actingAs || answersTo[standing.actingAs]?.includes(who))) return false;
  if (rule.level !== 'allow' && ceilingOf(standing.actingAs, rule.category) === undefined) return false;
  if (rule.surfaces && !rule.surfaces.includes(attempt.surface)) return false;
  if (rule.platforms && (attempt.platform === undefined || !rule.platforms.includes(attempt.platform))) return false;
  if (rule.nations && !rule.nations.includes(nation)) return false;
  if (rule.when === 'pre-election' && periods.length === 0) return false;
  if (rule.when === 'outside-pre-election' && periods.length > 0) return false;
  if (rule.declared === 'politically-restricted' && attempt.declared?.politicallyRestricted !== true) return false;
  if (rule.accountState && !rule.accountState.includes(standing.account?.state ?? 'active')) return false;
  if (standing.account && rule.exceptAccounts?.includes(standing.account.id)) return false;
  if (rule.bilingual && !(standing.account?.bilingual ?? nation === 'wales')) return false;
  return rule.replyLanguage === undefined || attempt.replyToLang === rule.replyLanguage;
}
