// The four levels, everywhere the same four words (design: contracts 2).
import { z } from 'zod';

export const levelSchema = z.enum(['clear', 'advice', 'warn', 'block']);
/** `clear`; `advice` never interrupts; `warn` interrupts once; `block` asks for a reason (the person can still post). */
export type Level = z.infer<typeof levelSchema>;
