// A moment given in words: a day is noon in London, so that it is the same day everywhere in the kingdom.
import { z } from 'zod';
import { UsageError } from './command.ts';

export const momentSchema = z.union([z.iso.datetime({ offset: true }), z.iso.date()], { error: 'write it as 2026-04-20 or 2026-04-20T10:00:00Z' });

/** The moment as a date; of a day, noon UTC. */
export function momentOf(text: string): Date {
  return new Date(text.includes('T') ? text : `${text}T12:00:00Z`);
}

/** A flag's value as a moment. Throws a UsageError. */
export function momentFlag(flag: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  if (!momentSchema.safeParse(text).success) throw new UsageError(`--${flag} is "${text}"; write it as 2026-04-20 or 2026-04-20T10:00:00Z`);
  return momentOf(text);
}
