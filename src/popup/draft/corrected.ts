// The draft as it would be with every exact correction in it: right capitals in a hashtag, the right date, number or address. Pure.
import type { Finding } from '../../model/finding.ts';
import type { Policy } from '../../policy/index.ts';

/** Rules whose suggestion takes the place of the words found; every other suggestion is a message of its own. */
export function exactRules(policy: Policy): ReadonlySet<string> {
  return new Set(policy.rules.flatMap(({ id, fix }) => (fix?.en.trim() === '{right}' ? [id] : [])));
}

/** The corrected text; undefined when there is nothing to correct. Of two corrections of the same words the first wins. */
export function corrected(text: string, findings: readonly Finding[], exact: ReadonlySet<string>): string | undefined {
  const swaps = findings.filter(({ rule, fix, start, end }) => fix !== undefined && exact.has(rule) && end > start).sort((a, b) => a.start - b.start);
  let result = '';
  let from = 0;
  for (const { start, end, fix } of swaps) {
    if (start < from) continue;
    result += text.slice(from, start) + (fix ?? '');
    from = end;
  }
  return from === 0 ? undefined : result + text.slice(from);
}
