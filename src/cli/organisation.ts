// The organisation a command speaks for: the file the user named, or nobody in particular.

import type { OwnFacts } from '../model/entity.ts';
import { type OrganisationFile, organisationFileSchema } from '../model/organisation.ts';
import { periodOf } from '../policy/elections/index.ts';
import { FaultError } from './command.ts';
import { faultsOf, readYaml } from './yaml.ts';

/** No accounts, no elections, so no pre-election period: a rule that needs one stays quiet. */
export const NEUTRAL: OrganisationFile = organisationFileSchema.parse({ organisation: { id: 'none', name: 'your organisation', nation: 'england' } });

/** Reads an organisation file, or gives the neutral one. Throws a UsageError when it cannot be read, a FaultError with every fault in it by line. */
export function readOrganisation(path: string | undefined): OrganisationFile {
  if (path === undefined) return NEUTRAL;
  const file = readYaml(path);
  const parsed = organisationFileSchema.safeParse(file.value, { reportInput: true });
  if (!parsed.success) throw new FaultError(faultsOf(file, parsed.error.issues).join('\n'));
  parsed.data.elections.forEach((election, index) => {
    try {
      periodOf(election);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new FaultError(`${path}:${file.lineOf(['elections', index])}: ${error.message}`);
    }
  });
  return parsed.data;
}

/** What the detectors must know of an organisation, so that its own numbers are never findings. */
export function ownFactsOf({ organisation }: OrganisationFile): OwnFacts {
  return { phones: organisation.ownPhones, postcodes: organisation.ownPostcodes, emailDomains: organisation.ownEmailDomains, places: organisation.places };
}
