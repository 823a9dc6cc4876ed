// The one way of speaking that the commands for drafts have. A name kept for others to come.
import { type Given, UsageError } from './command.ts';

/** Throws a UsageError without --jsonl. */
export function needsJsonl(given: Given): void {
  if (!given.has('jsonl')) throw new UsageError('needs --jsonl: one JSON object a line on standard input');
}
