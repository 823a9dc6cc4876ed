// What a page says of itself: how well it is checked, and who it acts as. Never content; told at that moment, never stored.
import type { Account, ActingAs } from '../model/account.ts';
import type { PlatformName } from '../model/identity.ts';
import type { Record as Count } from '../model/record.ts';

/** Why a page is not (fully) checked. Each has a sentence `popup_blind_<reason>`; never content, never a name. */
export const BLIND_REASONS = [
  'policy-missing',
  'policy-corrupt',
  'site-changed',
  'switched-off',
  'extension-reloaded',
  'rules-stale',
  'slipped-past',
  'fault',
] as const;
export type BlindReason = (typeof BLIND_REASONS)[number];

/** How well one page is being checked. No names, no addresses, no text. */
export interface HealthReport {
  readonly platform: PlatformName;
  readonly state: 'checking' | 'partly' | 'blind';
  readonly reasons: readonly BlindReason[];
  /** Landmarks the platform did not find, for example `post-control`. */
  readonly missing: readonly string[];
  /** Posts are judged as they leave, whatever the page looks like. */
  readonly secondLine?: boolean;
  /** Language of the page, for example `en-GB`: sites differ by it. */
  readonly locale?: string;
}

/** What a page says when the popup asks it: told at that moment, never stored. */
export interface PageReport {
  readonly health: HealthReport;
  readonly composers: number;
  /** The page's host name, so that the person can switch checks off there and on again. */
  readonly host?: string;
  /** Who the page acts as now; `accountId` when the register knows it. */
  readonly standing?: {
    readonly actingAs: ActingAs;
    readonly name: string;
    readonly accountId?: Account['id'];
    /** For what is not on the register only, so that the person can have it put there. */
    readonly id?: string;
    readonly handle?: string;
  };
}

/** Which outcome a finding's rules had, to be counted by day and rule and nothing else. */
export interface CountRequest {
  readonly rules: readonly string[];
  readonly outcome: Count['outcome'];
}
