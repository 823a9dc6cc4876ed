// The whole draft with the exact corrections in it, to copy. It is shown before it is copied, and never put anywhere by itself.
import type { Finding } from '../../model/finding.ts';
import type { Policy } from '../../policy/index.ts';
import { useWords } from '../words.ts';
import { Copy } from './copy.tsx';
import { corrected, exactRules } from './corrected.ts';

interface Props {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly policy: Policy;
}

export function Corrected({ text, findings, policy }: Props) {
  const { t } = useWords();
  const right = corrected(text, findings, exactRules(policy));
  // One correction that is the whole draft is already on its finding.
  if (right === undefined || findings.some(({ fix }) => fix === right)) return null;
  return (
    <section class="corrected" aria-labelledby="corrected-title">
      <h2 id="corrected-title">{t('popup_corrected')}</h2>
      <p dir="auto">{right}</p>
      <Copy text={right} what={t('popup_corrected_copy')} />
    </section>
  );
}
