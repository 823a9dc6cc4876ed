// The two shares of a file of drafts with the expected outcome.
import { atLeast, type Figures, measured } from './figure.ts';
import type { JudgedDraft } from './judged.ts';

export function draftFigures(drafts: readonly JudgedDraft[]): Figures {
  const flags = drafts.filter(({ row }) => row.expect === 'flag');
  const passes = drafts.filter(({ row }) => row.expect === 'pass');
  const good = (of: readonly JudgedDraft[]): number => of.filter(({ ok }) => ok).length;
  return measured({
    'drafts.flagsCaught': atLeast(0.95, good(flags), flags.length),
    'drafts.passesLeft': atLeast(0.98, good(passes), passes.length),
  });
}

/** One line for each draft that did not get what it should. */
export function misses(drafts: readonly JudgedDraft[]): string[] {
  return drafts
    .filter(({ ok }) => !ok)
    .map(({ row, verdict }) => {
      const wanted = row.expect === 'pass' ? 'pass' : `${row.severity ?? 'advice'} (${row.category ?? 'any'})`;
      const got = verdict.findings.map((finding) => `${finding.rule}:${finding.level}`).join(', ') || 'nothing';
      const allowed = verdict.allowedBy.length > 0 ? `, held by ${verdict.allowedBy.join(', ')}` : '';
      return `${row.id} as ${row.actingAs}: wanted ${wanted}, got ${got}${allowed}\n    ${JSON.stringify(row.text)}`;
    });
}
