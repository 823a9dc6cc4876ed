// Which account a line means: one already on the register, one of an earlier line, or a new one.
import type { Account } from '../../model/account.ts';
import { freshId, slug } from './ids.ts';
import type { AccountFacts } from './line.ts';

type Known = Pick<Account, 'platform' | 'name'> & Partial<Account>;

const lower = (text: string | undefined): string | undefined => text?.toLowerCase();

/** By what does not change first: numbers of the platform, then handle and address, then name and platform. */
export function matches(facts: AccountFacts, account: Known): boolean {
  if (facts.platform !== undefined && facts.platform !== account.platform) return false;
  for (const field of ['profileId', 'pageId', 'userId'] as const) {
    if (facts[field] !== undefined && account[field] !== undefined) return facts[field] === account[field];
  }
  if (facts.handle !== undefined && account.handle !== undefined) return lower(facts.handle) === lower(account.handle);
  if (facts.link !== undefined && lower(facts.link) === lower(account.link)) return true;
  return facts.name !== undefined && slug(facts.name) === slug(account.name);
}

/** Does a line say anything by which an account could be told from others? */
export const isNamed = ({ name, profileId, pageId, userId, handle, link }: AccountFacts): boolean =>
  [name, profileId, pageId, userId, handle, link].some((one) => one !== undefined);

/** An account of which the sheet says no more than this. */
export function newAccount(facts: AccountFacts, platform: Account['platform'], taken: ReadonlySet<string>): Account {
  const name = facts.name ?? facts.link ?? (facts.handle === undefined ? (facts.profileId ?? facts.userId ?? '') : `@${facts.handle}`);
  return { kind: 'corporate', state: 'active', ...facts, platform, name, id: freshId(`${slug(name).slice(0, 48)}-${platform === 'x' ? 'x' : 'fb'}`, taken) };
}
