// Join codes: every person's own secret, and the code that carries it with the organisation, its fingerprint and its address.
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { encodeJoinCode, newSecret } from '../packs/index.ts';
import { csvOf } from './csv.ts';

/** People who get a code: still here, with a role. */
export function joiners({ people }: Pick<Workspace, 'people'>): Person[] {
  return people.filter(({ left, roles }) => left === undefined && roles.length > 0);
}

/** Everyone who gets a code has a secret. Those who had one keep it, so that codes already sent go on working. */
export function withSecrets(workspace: Workspace, chance: (bytes: number) => Uint8Array): Workspace {
  const missing = joiners(workspace).filter(({ id }) => workspace.secrets[id] === undefined);
  if (missing.length === 0) return workspace;
  const made = missing.map(
    ({ id }) =>
      [
        id,
        newSecret((bytes) => {
          bytes.set(chance(bytes.length));
          return bytes;
        }),
      ] as const,
  );
  return { ...workspace, secrets: { ...workspace.secrets, ...Object.fromEntries(made) } };
}

/** A person's code; undefined while they have no secret. `fingerprint`: of the root keys in force. */
export function joinCodeFor({ organisation, channel, secrets }: Workspace, person: Pick<Person, 'id'>, fingerprint: string): string | undefined {
  const secret = secrets[person.id];
  if (secret === undefined) return undefined;
  return encodeJoinCode({
    organisation: { id: organisation.id, name: organisation.name },
    channel: channel.name,
    fingerprint,
    address: channel.address,
    secret,
  });
}

/** One line for each of these people, for a mail merge. A cell that a spreadsheet would run as a formula is made plain text. */
export function mailMerge(workspace: Workspace, people: readonly Person[], fingerprint: string, words: string): string {
  const rows = people.map((person) => [person.name, person.email ?? '', person.manager ?? '', joinCodeFor(workspace, person, fingerprint) ?? '', words]);
  return csvOf([['name', 'email', 'manager', 'join code', 'words to compare'], ...rows]);
}
