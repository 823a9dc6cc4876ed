// What a platform's name for a role lets a person do, in plain words. Pure.
import type { PlatformName } from '../../model/identity.ts';

/** By platform, in the platform's own English words: a part of the role's name, and the key of its meaning. The first that fits. */
const MEANINGS: Readonly<Record<PlatformName, readonly (readonly [RegExp, string])[]>> = {
  facebook: [
    [/full control|\badmin/i, 'popup_role_full'],
    [/community manager|moderator/i, 'popup_role_community'],
    [/task access|editor|advertiser|analyst/i, 'popup_role_task'],
    [/facebook access|partial/i, 'popup_role_access'],
  ],
  x: [
    [/owner|log-?in|password/i, 'popup_role_owner'],
    [/admin/i, 'popup_role_admin'],
    [/contributor|delegate/i, 'popup_role_contributor'],
  ],
};

/** The key of the sentence; undefined for a name that neither platform uses. */
export function meaningOf(platform: PlatformName, role: string): string | undefined {
  return MEANINGS[platform].find(([words]) => words.test(role))?.[1];
}
