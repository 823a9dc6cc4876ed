// A sentence for a person, in the product's two languages. Every rule and notice carries both.
import { z } from 'zod';

export const languageSchema = z.enum(['en', 'cy']);
export type Language = z.infer<typeof languageSchema>;

/** A text in English and Welsh. `{quote}`, `{until}`, `{account}` and other names in braces are filled in by the engine. */
export const bilingualSchema = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingualSchema>;
