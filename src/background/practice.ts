// The drafts to practise on: the organisation's own where its pack has a whole round, else the package's in the person's language.
import type { OrganisationInForce } from '../messaging/protocol.ts';
import type { CoreSource } from '../model/core-source.ts';
import { type Practice, practiceSchema } from '../model/pack.ts';
import type { Language } from '../model/text.ts';

/** Drafts in one round. Fewer in a pack would make a shorter round than the one people know, so they wait. */
const ROUND = 10;

/** What does not parse is left out: practice is no reason for an error. */
export function practiceOf({ practice }: CoreSource, language: Language, organisation: OrganisationInForce): readonly Practice[] {
  if (organisation.from === 'pack' && organisation.pack.practice.length >= ROUND) return organisation.pack.practice;
  const drafts = typeof practice === 'object' && practice !== null ? (practice as Partial<Record<Language, unknown>>)[language] : undefined;
  const parsed = practiceSchema.array().safeParse(drafts);
  return parsed.success ? parsed.data : [];
}
