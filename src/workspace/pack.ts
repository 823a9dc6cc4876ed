// From the workspace to the pack that is signed: what everybody may read, and nothing about staff in the clear.
import { type Pack, type PackAccount, type PackInput, packAccountSchema, packSchema } from '../model/pack.ts';
import type { Workspace } from '../model/workspace.ts';
import { ENGINE } from '../policy/engine-version.ts';
import { withCandidates } from './candidates.ts';

/** What the workspace does not know by itself. */
export interface PackHead {
  readonly version: number;
  readonly epoch: number;
  /** ISO. */
  readonly issued: string;
  readonly approval: PackInput['approval'];
  readonly sealed: Readonly<Record<string, string>>;
}

const DAY_MS = 86_400_000;

export function packOf(workspace: Workspace, { version, epoch, issued, approval, sealed }: PackHead): PackInput {
  const { organisation, channel, policies, ownRules, changes, elections, holds, accounts, responses, notice, practice } = workspace;
  const { contacts, ...profile } = organisation;
  const policy = policies.at(-1);
  return {
    type: 'whichhat-pack',
    organisation: organisation.id,
    channel: channel.name,
    format: 1,
    epoch,
    version,
    issued,
    expires: new Date(Date.parse(issued) + channel.lifetime * DAY_MS).toISOString(),
    minimumEngine: ENGINE,
    approval,
    profile,
    contacts,
    ...(policy ? { policy } : {}),
    rules: ownRules,
    changes,
    lists: withCandidates(workspace),
    elections,
    holds,
    accounts: accounts.map(publicAccount),
    sealed: { ...sealed },
    responses,
    ...(notice ? { notice } : {}),
    practice,
  };
}

type Account = Workspace['accounts'][number];
const PUBLIC: ReadonlySet<string> = new Set(Object.keys(packAccountSchema.shape));

/** What everybody's pack says of an account: nothing about those who look after it. */
function publicAccount(account: Account): PackAccount {
  return packAccountSchema.parse(Object.fromEntries(Object.entries(account).filter(([field]) => PUBLIC.has(field))));
}

/** The rest of an account, which travels in the sealed entries of those who have a role on it. */
export function privatePart(account: Account): Partial<Account> {
  return Object.fromEntries(Object.entries(account).filter(([field]) => !PUBLIC.has(field)));
}

/** The pack as the workspace stands now, only to judge with: never signed, never sent. */
export function trialPack(workspace: Workspace, now: Date): Pack {
  return packSchema.parse(
    packOf(workspace, {
      version: 1,
      epoch: 0,
      issued: now.toISOString(),
      approval: [{ by: workspace.organisation.name, on: now.toISOString().slice(0, 10) }],
      sealed: {},
    }),
  );
}
