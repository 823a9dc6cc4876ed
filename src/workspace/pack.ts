// From the workspace to the pack that is signed: what everybody may read, and nothing about staff in the clear.
import { type Pack, type PackInput, packSchema } from '../model/pack.ts';
import type { Workspace } from '../model/workspace.ts';
import { engineFor, packAccountOf, type Sealed } from '../packs/index.ts';
import { withCandidates } from './candidates.ts';

/** What the workspace does not know by itself. */
export interface PackHead {
  readonly version: number;
  readonly epoch: number;
  /** ISO. */
  readonly issued: string;
  readonly approval: PackInput['approval'];
  readonly sealed: Sealed;
}

const DAY_MS = 86_400_000;

/** What the workspace holds, as a pack to be sealed and signed. Nobody's name goes into it in the clear. */
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
    minimumEngine: engineFor({ rules: ownRules, changes }),
    approval,
    profile,
    contacts,
    ...(policy ? { policy } : {}),
    rules: ownRules,
    changes,
    lists: withCandidates(workspace),
    elections,
    holds,
    accounts: accounts.map(packAccountOf),
    ...sealed,
    responses,
    ...(notice ? { notice } : {}),
    practice,
  };
}

/** The pack as the workspace stands now, only to judge with: never signed, never sent. */
export function trialPack(workspace: Workspace, now: Date): Pack {
  return packSchema.parse(
    packOf(workspace, {
      version: 1,
      epoch: 0,
      issued: now.toISOString(),
      approval: [{ by: workspace.organisation.name, on: now.toISOString().slice(0, 10) }],
      sealed: { sealed: {}, sealedAccounts: {} },
    }),
  );
}
