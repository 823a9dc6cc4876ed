// Joining an organisation: its file, the rules compiled with it, and who the person is on it, stored together or not at all.

import type { CoreSource } from '../model/core-source.ts';
import type { OrganisationFile } from '../model/organisation.ts';
import type { Joined } from '../storage/keys.ts';
import { read, remove, write } from '../storage/local.ts';
import type { Written } from '../storage/stored.ts';
import { exampleOf } from './organisation.ts';
import { compileFor } from './source.ts';
import { finishLeaving, leaving } from './updates/leave.ts';

/** In the example the person is the one whom the demo sites are signed in as; elsewhere they choose themselves. */
function personOf(file: OrganisationFile): string | undefined {
  const name = file.personalProfiles?.facebook?.name ?? file.personalProfiles?.x?.name;
  return name === undefined ? undefined : file.people.find((person) => person.name === name)?.id;
}

/** Compiles before anything is stored, so that a file the rules cannot be compiled with changes nothing. */
export async function join(core: CoreSource, joined: Exclude<Joined, { from: 'pack' }>): Promise<Written> {
  const file = joined.from === 'example' ? exampleOf(core) : joined.file;
  const policy = compileFor(core, file);
  const before = await read('me');
  const still = before.state === 'ok' && file.people.some(({ id }) => id === before.value.person) ? before.value : undefined;
  const person = personOf(file);
  const me = still ?? (person === undefined ? undefined : { person, confirmed: [] });
  const stored = await write({ organisation: joined, policy, ...(me ? { me } : {}), ...(await leaving()) });
  if (stored.state === 'ok') await finishLeaving();
  return stored.state === 'ok' && !me ? remove('me') : stored;
}
