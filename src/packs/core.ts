// The rules of the extension, parsed as a pack is merged into them. What does not parse is left out and named, on every device alike.
import type { CoreSource } from '../model/core-source.ts';
import { type ParsedCore, parseCore } from '../policy/parse.ts';
import type { Core } from './outcome.ts';

/** A rule's name for messages: its own id where it has one. */
function nameOf(source: unknown, index: number): string {
  return typeof source === 'object' && source !== null && 'id' in source && typeof source.id === 'string' ? source.id : `rule ${index + 1}`;
}

/** Never throws: `faults` says what was left out, and where. */
export function parsedCore({ rules, lists, weights }: Pick<CoreSource, 'rules' | 'lists' | 'weights'>): Core & Pick<ParsedCore, 'faults'> {
  const parsed = parseCore(
    rules.map((source, index) => ({ file: nameOf(source, index), source })),
    lists,
  );
  return { ...parsed, ...(weights === undefined ? {} : { weights }) };
}
