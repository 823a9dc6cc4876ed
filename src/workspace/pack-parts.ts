// What of two versions is not the same, from the packs themselves: for whoever has no workspace.
import type { Pack } from '../model/pack.ts';
import { sameValue } from './entries.ts';
import type { Part } from './publications.ts';

const PARTS = {
  organisation: ({ profile, contacts }) => [profile, contacts],
  policies: ({ policy }) => policy,
  accounts: ({ accounts }) => accounts,
  ownRules: ({ rules }) => rules,
  changes: ({ changes }) => changes,
  lists: ({ lists }) => lists,
  elections: ({ elections }) => elections,
  holds: ({ holds }) => holds,
  responses: ({ responses }) => responses,
  notice: ({ notice }) => notice,
  practice: ({ practice }) => practice,
} as const satisfies Partial<Record<Part, (pack: Content) => unknown>>;
type Content = Omit<Pack, 'sealed' | 'sealedAccounts'>;

/** Parts of a version that are another in the version before; what is sealed for staff nobody else can compare. */
export function partsOtherwise(now: Content, before: Content): readonly Part[] {
  return Object.entries(PARTS).flatMap(([part, of]) => (sameValue(of(now), of(before)) ? [] : [part as Part]));
}
