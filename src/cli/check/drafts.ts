// A file of drafts to judge twice, and a verdict in one line to compare.
import type { Verdict } from '../../model/verdict.ts';
import { FaultError } from '../command.ts';
import { sentenceOf } from '../jsonl.ts';
import { readText } from '../yaml.ts';
import { draftSchema, lineOf } from './draft.ts';
import { type CheckLine, checkLineSchema } from './line.ts';

/** A file of drafts as lines of `whichhat check`. Throws a FaultError with file and line. */
export function readDrafts(path: string): CheckLine[] {
  return readText(path)
    .split('\n')
    .flatMap((text, index) => {
      if (text.trim() === '') return [];
      const at = `${path}:${index + 1}`;
      const row: unknown = parsedOr(text, at);
      const draft = draftSchema.safeParse(row);
      if (draft.success && (draft.data.when || draft.data.context)) return [lineOf(draft.data)];
      const line = checkLineSchema.safeParse(row, { reportInput: true });
      if (!line.success) throw new FaultError(`${at}: ${line.error.issues.map(sentenceOf).join('; ')}`);
      return [line.data];
    });
}

function parsedOr(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FaultError(`${at}: is not a JSON object`);
  }
}

/** A verdict in one line, the same for the same findings in any order. */
export function spelled({ level, findings }: Verdict): string {
  const rules = [...new Set(findings.map((finding) => `${finding.rule} (${finding.level})`))].sort();
  return rules.length > 0 ? `${level}: ${rules.join(', ')}` : level;
}
