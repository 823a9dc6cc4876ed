// A key as a file of its own: text that only its passphrase opens. What a person chooses is parsed here; the key itself is opened by src/packs.
import { z } from 'zod';

const keyFileSchema = z.object({
  whichhat: z.literal('key'),
  role: z.enum(['signing', 'root']),
  organisation: z.string(),
  /** Whose it is; of the root key, what it is called. */
  name: z.string(),
  kid: z.string(),
  /** As `lockKey` made it. */
  locked: z.string(),
});
export type KeyFile = Readonly<z.infer<typeof keyFileSchema>>;

export const keyFileText = (file: Omit<KeyFile, 'whichhat'>): string => JSON.stringify({ whichhat: 'key', ...file });

/** Undefined where the text is no key file. */
export function keyFileIn(text: string): KeyFile | undefined {
  try {
    return keyFileSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
