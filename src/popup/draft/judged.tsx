// What was found in a draft: the words marked, each finding with its way out, and the draft with what can be put right put right.
import type { OpenPolicy } from '../../policy/index.ts';
import { Corrected } from './corrected-draft.tsx';
import { Findings } from './findings.tsx';
import type { Judged } from './judging.ts';
import { Marked } from './marked.tsx';

export function JudgedDraft({ judged: { text, verdict }, policy }: { readonly judged: Judged; readonly policy: OpenPolicy | undefined }) {
  return (
    <>
      <Marked text={text} findings={verdict.findings} />
      <Findings findings={verdict.findings} />
      {policy && <Corrected text={text} findings={verdict.findings} policy={policy.policy} />}
    </>
  );
}
