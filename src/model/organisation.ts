// An organisation file: who we are, our accounts, people, elections and the policy in force.
import { z } from 'zod';
import { accountSchema } from './account.ts';
import { nationSchema } from './attempt.ts';
import { contactSchema } from './contact.ts';
import { daySchema, electionSchema } from './election.ts';
import { personSchema } from './person.ts';
import { bilingualSchema } from './text.ts';

export type { Contact } from './contact.ts';

export const organisationSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  nation: nationSchema,
  localPaper: z.string().optional(),
  contacts: z.record(z.string(), contactSchema).default({}),
  ownPhones: z.array(z.string()).default([]),
  ownPostcodes: z.array(z.string()).default([]),
  ownEmailDomains: z.array(z.string()).default([]),
  /** Names of places, so that Penistone and Lightwater are never taken for anything else. */
  places: z.array(z.string()).default([]),
});
export type Organisation = z.infer<typeof organisationSchema>;

export const policyDocumentSchema = z.strictObject({
  title: z.string(),
  version: z.string(),
  published: daySchema,
  link: z.string().optional(),
  changes: z.array(z.string()).default([]),
  /** For a minor version: the last version that had to be confirmed. Whoever confirmed that one is not asked again. */
  minorOf: z.string().optional(),
});
export type PolicyDocument = z.infer<typeof policyDocumentSchema>;

/** A stop on planned posts: a death in service, a royal death, a major incident. Both times are inside it. */
export const holdSchema = z.strictObject({
  id: z.string().min(1),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  reason: bilingualSchema,
  /** Whom to ask when something must go out all the same; the comms team where nobody is named. */
  contact: contactSchema.optional(),
});
export type Hold = z.infer<typeof holdSchema>;

export const organisationFileSchema = z.strictObject({
  organisation: organisationSchema,
  policy: policyDocumentSchema.optional(),
  accounts: z.array(accountSchema).default([]),
  people: z.array(personSchema).default([]),
  elections: z.array(electionSchema).default([]),
  holds: z.array(holdSchema).default([]),
  /** Only the example organisation has this: whom the demo sites are signed in as. */
  personalProfiles: z
    .strictObject({
      facebook: z.strictObject({ name: z.string(), userId: z.string() }).optional(),
      x: z.strictObject({ name: z.string(), handle: z.string(), userId: z.string() }).optional(),
    })
    .optional(),
});
export type OrganisationFile = z.infer<typeof organisationFileSchema>;
