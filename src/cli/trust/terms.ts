// Terms of a root statement that cannot be, said in one sentence.
import { ZodError } from 'zod';
import { UsageError } from '../command.ts';

/** Makes a statement. Throws a UsageError that names the first field that is wrong. */
export function checked<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const issue = error.issues[0];
    throw new UsageError(`${issue?.path.map(String).join('.') || 'the statement'}: ${issue?.message ?? 'is not allowed'}`);
  }
}
