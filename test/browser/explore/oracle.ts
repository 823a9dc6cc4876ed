// What a press should lead to, asked of the engine in this process: the same rules, without a browser. Knows no page.
import { attemptOf, checkLineSchema } from '../../../src/cli/check/line.ts';
import { exampleOrganisation, shippedPolicy } from '../../../src/cli/policy.ts';
import { judge } from '../../../src/policy/index.ts';

export interface Asked {
  readonly level: 'warn' | 'block';
  readonly key: string;
}

/** The findings that may interrupt, of one draft as one account, now. */
export type Oracle = (text: string, as: string, platform: 'x' | 'facebook', surface: 'post' | 'comment') => readonly Asked[];

/** @throws when the shipped rules cannot be opened */
export function openOracle(): Oracle {
  const organisation = exampleOrganisation();
  const policy = shippedPolicy(organisation, (line) => console.error(line));
  return (text, as, platform, surface) => {
    const account = organisation.accounts.find(({ id }) => id === as);
    const line = { text, platform, surface, actingAs: account?.kind ?? 'personal', ...(account ? { account: account.id } : {}) };
    const { findings } = judge(attemptOf(checkLineSchema.parse(line), organisation, true), policy, new Date());
    return findings.flatMap(({ level, rule, quote }) => (level === 'warn' || level === 'block' ? [{ level, key: `${as} ${rule} ${quote}` }] : []));
  };
}
