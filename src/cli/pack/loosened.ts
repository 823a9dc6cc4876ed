// The built-in rules that a pack makes weaker, and what of it this version cannot use: never left unsaid.
import type { Merged } from '../../packs/index.ts';
import type { Io } from '../io.ts';

/** Prints a line for each built-in rule that is made weaker, and for each change that this version cannot use. */
export async function listLoosened({ loosened, skipped }: Merged, io: Io): Promise<void> {
  for (const { rule, how, reason, from, until, blocks } of loosened)
    await io.out(`loosened ${from === undefined ? '' : `from ${from} `}until ${until}: ${rule} (${how}${blocks ? ', a rule that blocks' : ''}): ${reason}`);
  for (const { rule, reason } of skipped) await io.out(`not used: ${rule}: ${reason}`);
}
