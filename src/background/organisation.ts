// Which organisation is in force on this device: none yet, the example, or the person's own file.

import type { OrganisationInForce } from '../messaging/protocol.ts';
import type { CoreSource } from '../model/core-source.ts';
import { type OrganisationFile, organisationFileSchema } from '../model/organisation.ts';
import { viewOf } from '../packs/index.ts';
import { read } from '../storage/local.ts';
import { packInForce } from './updates/pack-in-force.ts';

/** Before anyone has joined: the core rules are in force and every Page is "not on the register". */
export const NEUTRAL: OrganisationFile = organisationFileSchema.parse({ organisation: { id: 'none', name: 'No organisation yet', nation: 'england' } });

/** The example organisation of this version of the extension. */
export function exampleOf(core: CoreSource): OrganisationFile {
  return organisationFileSchema.parse(core.exampleOrganisation);
}

/** What is joined, read afresh each time: the worker may have been stopped since. */
export async function organisationInForce(core: CoreSource): Promise<OrganisationInForce> {
  const joined = await read('organisation');
  if (joined.state === 'missing') return { from: 'none' };
  if (joined.state !== 'ok') return { from: 'unreadable', why: joined.why };
  const { value } = joined;
  if (value.from === 'pack') return joinedByPack(value.since);
  return value.from === 'example' ? { from: 'example', file: exampleOf(core), since: value.since } : { from: 'file', file: value.file, since: value.since };
}

/** The pack seen as an organisation file: with one's own entry, and nobody else's. */
async function joinedByPack(since: string): Promise<OrganisationInForce> {
  const found = await packInForce();
  if (found.state !== 'ok') return { from: 'unreadable', why: found.state === 'missing' ? 'the pack is gone' : found.why };
  const { kept, own } = found.value;
  const { sealed: _, sealedAccounts: __, ...pack } = kept.pack;
  return { from: 'pack', file: viewOf(kept.pack, own), since, pack, ...(own ? { own } : {}) };
}

/** The organisation file the rules are compiled with. */
export function fileOf(organisation: OrganisationInForce): OrganisationFile {
  return 'file' in organisation ? organisation.file : NEUTRAL;
}
