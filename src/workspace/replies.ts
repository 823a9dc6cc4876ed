// Standard replies that the rules would stop if somebody sent them now: advice for whoever writes them, never in the way.
import type { Account } from '../model/account.ts';
import type { Response } from '../model/policy.ts';
import type { Bilingual } from '../model/text.ts';
import { judge, type OpenPolicy } from '../policy/index.ts';
import { draftOf } from './drafts.ts';

/** Titles of the rules that would warn or block, each once; as a reply of a corporate account in use, in both languages. */
export function stopping(policy: OpenPolicy, text: Bilingual, accounts: readonly Account[], now: Date): readonly Bilingual[] {
  const as = accounts.find(({ kind, state }) => kind === 'corporate' && state === 'active') ?? 'corporate';
  const found = [...new Set([text.en, text.cy])].flatMap((one) => judge({ ...draftOf('reply', one, as, now).attempt, surface: 'reply' }, policy, now).findings);
  const serious = found.filter(({ level }) => level !== 'advice');
  return [...new Map(serious.map(({ rule, title }) => [rule, title])).values()];
}

export interface Stopped {
  readonly reply: Response;
  readonly by: readonly Bilingual[];
}

/** One step for each reply, so that a long list can be looked at in turns. */
export function* lookedAt(policy: OpenPolicy, replies: readonly Response[], accounts: readonly Account[], now: Date): Generator<Stopped> {
  for (const reply of replies) yield { reply, by: stopping(policy, reply.text, accounts, now) };
}
