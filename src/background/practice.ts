// The drafts to practise on: the package's ten in the person's language, until the organisation brings its own.
import { type Practice, practiceSchema } from '../model/pack.ts';
import type { Language } from '../model/text.ts';
import type { Core } from './given.ts';

/** What does not parse is left out: practice is no reason for an error. */
export function practiceOf({ practice }: Core, language: Language): readonly Practice[] {
  const drafts = typeof practice === 'object' && practice !== null ? (practice as Partial<Record<Language, unknown>>)[language] : undefined;
  const parsed = practiceSchema.array().safeParse(drafts);
  return parsed.success ? parsed.data : [];
}
