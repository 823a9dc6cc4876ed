// One line of `whichhat check`, read and turned into an attempt.
import { z } from 'zod';
import { type Account, accountKindSchema, actingAsSchema, type Standing } from '../../model/account.ts';
import { type Attempt, nationSchema, surfaceSchema } from '../../model/attempt.ts';
import { attachmentSchema, sharedSchema } from '../../model/draft.ts';
import { platformNameSchema, unknownReasonSchema } from '../../model/identity.ts';
import type { OrganisationFile } from '../../model/organisation.ts';
import { languageSchema } from '../../model/text.ts';
import { FaultError } from '../command.ts';
import { idSchema } from '../jsonl.ts';
import { momentSchema } from '../moment.ts';

export const checkLineSchema = z.object({
  id: idSchema,
  text: z.string(),
  actingAs: actingAsSchema,
  platform: platformNameSchema.optional(),
  surface: surfaceSchema.default('post'),
  at: momentSchema.optional(),
  account: z.string().optional(),
  nation: nationSchema.optional(),
  attachments: z.array(attachmentSchema).default([]),
  /** Who wrote the post that is quoted or shared. */
  shared: sharedSchema.optional(),
  declared: z.object({ politicallyRestricted: z.boolean().optional() }).optional(),
  replyToLang: languageSchema.optional(),
  /** With `actingAs: unknown`: why nobody can tell. */
  unknownBecause: unknownReasonSchema.optional(),
});
export type CheckLine = z.infer<typeof checkLineSchema>;

/** The attempt a line describes. `known` is false without an organisation file: then no account can be looked up. Throws a FaultError for an account that is not in the file. */
export function attemptOf(line: CheckLine, file: OrganisationFile, known: boolean): Attempt {
  const account = known && line.account !== undefined ? accountOf(line.account, file) : undefined;
  const platform = line.platform ?? account?.platform;
  return {
    standing: standingOf(line.actingAs, account, file),
    draft: { text: line.text, attachments: line.attachments, shared: line.shared },
    surface: line.surface,
    replyToLang: line.replyToLang,
    unknownBecause: line.unknownBecause,
    declared: line.declared && { ...(line.declared.politicallyRestricted === undefined ? {} : { politicallyRestricted: line.declared.politicallyRestricted }) },
    nation: line.nation,
    ...(platform ? { platform } : {}),
  };
}

function accountOf(id: string, file: OrganisationFile): Account {
  const account = file.accounts.find((each) => each.id === id);
  if (!account)
    throw new FaultError(
      `account is "${id}"; allowed: ${file.accounts.map((each) => `"${each.id}"`).join(', ') || 'none, as the organisation file has no accounts'}`,
    );
  return account;
}

/** The voice is the line's own word; an account is only kept where somebody speaks for one. */
function standingOf(actingAs: Standing['actingAs'], account: Account | undefined, file: OrganisationFile): Standing {
  const official = accountKindSchema.options.some((kind) => kind === actingAs);
  if (!official) return { actingAs, name: '' };
  return account ? { actingAs, name: account.name, account } : { actingAs, name: file.organisation.name };
}
