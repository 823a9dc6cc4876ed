// Accounts to choose from: each with its platform, since two may have one name.
import type { T } from '../../i18n/translator.ts';
import type { Account } from '../../model/account.ts';

export function accountChoices(accounts: readonly Account[], t: T): (readonly [id: string, label: string])[] {
  return accounts.map(({ id, name, platform }) => [id, `${name} (${t(`desk_platform_${platform}`)})`]);
}
