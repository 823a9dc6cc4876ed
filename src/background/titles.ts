// Titles of the rules that Status speaks of: a person knows a rule by its title, and its id says nothing to them.
import type { State } from '../messaging/protocol.ts';
import type { CoreSource } from '../model/core-source.ts';
import { type Bilingual, bilingualSchema } from '../model/text.ts';

/** Whatever else is wrong with a rule, one that was left out is called by its title too. */
function titleIn(source: unknown, id: string): Bilingual | undefined {
  return typeof source === 'object' && source !== null && 'id' in source && source.id === id && 'title' in source
    ? bilingualSchema.safeParse(source.title).data
    : undefined;
}

/** By id, of the package's rules and the organisation's own; a rule that neither has is left out. */
export function titlesFor({ organisation, rules, updates, counts }: Omit<State, 'titles'>, core: Pick<CoreSource, 'rules'>): State['titles'] {
  const sources: readonly unknown[] = [...(organisation.from === 'pack' ? organisation.pack.rules : []), ...core.rules];
  const spoken = [...rules.skipped, ...(updates?.loosened ?? []), ...(counts === 'unreadable' ? [] : counts)];
  const titles = [...new Set(spoken.map(({ rule }) => rule))].flatMap((id) => {
    const title = sources.map((source) => titleIn(source, id)).find((found) => found !== undefined);
    return title ? [[id, title] as const] : [];
  });
  return Object.fromEntries(titles);
}
