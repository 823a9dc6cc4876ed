// A large comms desk for the bench: 300 accounts, 1,000 people, 500 rules of one's own, 12 versions of the policy. Invented names only.
import { loadCore, rulesFolder } from '../../src/cli/core.ts';
import { organisationFileSchema } from '../../src/model/organisation.ts';
import { type Workspace, workspaceSchema } from '../../src/model/workspace.ts';
import { CODE_LENGTH, recoveryCode } from '../../src/workspace/recovery.ts';
import { phrases } from './phrases.ts';

export const LARGE = { accounts: 300, people: 1_000, rules: 500 } as const;
const PHRASES_EACH = 8;

const both = (text: string): { en: string; cy: string } => ({ en: text, cy: text });
const day = (at: number): string => new Date(Date.UTC(2026, 0, 1 + (at % 300))).toISOString().slice(0, 10);
const CODE = recoveryCode(new Uint8Array(CODE_LENGTH).map((_, at) => at * 7));

/** The same organisation with nothing in it: what the large one is compared with. */
export function emptyDesk(): Workspace {
  const { organisation } = organisationFileSchema.parse(loadCore(rulesFolder()).exampleOrganisation);
  return workspaceSchema.parse({ type: 'whichhat-workspace', format: 1, recovery: CODE, organisation });
}

export function largeDesk(): Workspace {
  const words = phrases(LARGE.rules * PHRASES_EACH);
  return workspaceSchema.parse({
    ...emptyDesk(),
    policies: [{ title: 'Social Media Policy', version: '3', published: '2026-05-02', changes: ['One', 'Two', 'Three'] }],
    elections: [{ id: 'local-2027', type: 'local', nation: 'england', poll: '2027-05-06' }],
    accounts: Array.from({ length: LARGE.accounts }, (_, at) => ({
      id: `station-${at}`,
      platform: at % 3 === 0 ? 'x' : 'facebook',
      kind: 'corporate',
      name: `Station ${at}`,
      responsible: `Person ${at * 3}`,
      ...(at % 3 === 0 ? { handle: `Station${at}` } : { profileId: String(61_550_000_000_000 + at) }),
      ...(at % 4 === 0 ? {} : { deputy: `Person ${at * 2}`, centralAccess: { state: 'confirmed', on: day(at) } }),
    })),
    people: Array.from({ length: LARGE.people }, (_, at) => ({
      id: `person-${at}`,
      name: `Person ${at}`,
      email: `person${at}@midshirefire.example`,
      manager: `Person ${at % 40}`,
      roles: [0, 1].map((more) => ({ account: `station-${(at + more * 7) % LARGE.accounts}`, role: 'Facebook access', since: day(at) })),
      acknowledged: at % 3 === 0 ? [] : [{ version: '3', on: day(at) }],
      ...(at % 5 === 0 ? {} : { trainingCompleted: day(at) }),
    })),
    ownRules: Array.from({ length: LARGE.rules }, (_, at) => {
      const own = words.slice(at * PHRASES_EACH, (at + 1) * PHRASES_EACH);
      return {
        id: `local-rule-${at}`,
        category: 'tone',
        level: 'advice',
        likelihood: 1 + (at % 5),
        consequence: 1 + (at % 4),
        title: both(`Rule ${at}`),
        why: both('“{quote}” reads badly to people who wait for us.'),
        wayOut: both('Say what people can do now.'),
        who: ['official'],
        match: { phrases: own },
        examples: { warn: [`Today ${own[0]}.`, `Again ${own[1]} was seen.`], quiet: [`All is well on day ${at}.`, `Open from nine on day ${at}.`] },
      };
    }),
  });
}
