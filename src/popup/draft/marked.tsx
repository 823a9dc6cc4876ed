// The draft once more, to read, with the words that a finding is about marked and numbered like the findings below it.
import type { Finding } from '../../model/finding.ts';
import { useWords } from '../words.ts';
import { segmentsOf } from './segments.ts';

export function Marked({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }) {
  const { t } = useWords();
  if (!findings.some(({ start, end }) => end > start)) return null;
  return (
    <section aria-labelledby="marked-title" class="marked">
      <h2 id="marked-title">{t('popup_marked')}</h2>
      <p dir="auto">
        {segmentsOf(text, findings).map(({ start, text: piece, over, ends }) =>
          over.length === 0 ? (
            piece
          ) : (
            <mark key={start} data-level={findings[over[0] ?? 0]?.level}>
              {piece}
              {ends.length > 0 && (
                <sup>
                  <span class="unseen">{t('popup_marked_number')}</span> {ends.map((finding) => finding + 1).join(', ')}
                </sup>
              )}
            </mark>
          ),
        )}
      </p>
    </section>
  );
}
