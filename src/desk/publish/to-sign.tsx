// What is in a version of one's own workspace, shown before a signature, and what of it people do not have yet.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../model/pack.ts';
import type { Publication, Workspace } from '../../model/workspace.ts';
import { trialPack } from '../../workspace/pack.ts';
import { changedSince, contentOf, latestPublished, nextVersion } from '../../workspace/publications.ts';
import { documentIn, packIn } from '../../workspace/update-text.ts';
import { useDesk } from '../desk.ts';
import type { Books } from '../rules/law.ts';
import { useWords } from '../words.ts';
import { SignedContent } from './signed-content.tsx';

interface Props {
  readonly pack: Pack | undefined;
  /** The workspace that it was made of. */
  readonly of: Workspace;
  readonly books: Books | undefined;
  readonly open?: boolean;
}

function Contents({ pack, of, books, open = false }: Props) {
  const { t } = useWords();
  const latest = latestPublished(of);
  if (pack === undefined) return null;
  return (
    <details open={open}>
      <summary>{t('desk_sign_content', { version: pack.version })}</summary>
      <SignedContent pack={pack} rules={books?.core.rules ?? []} since={latest && { version: latest.version, parts: changedSince(of, latest) }} />
    </details>
  );
}

/** The version that the next signature makes. */
export function ToSign({ approvedBy, books }: Pick<Props, 'books'> & { readonly approvedBy: string }) {
  const { workspace, given } = useDesk();
  const trial = useMemo(() => trialPack(workspace, given.now()), [workspace, given]);
  const approval = trial.approval.map((one) => ({ ...one, by: approvedBy.trim() }));
  return <Contents pack={{ ...trial, version: nextVersion(workspace), approval }} of={workspace} books={books} open />;
}

/** The version that waits, read from the document itself: nothing else is signed. @param open where one's own signature is asked for */
export function WaitingContent({ publication, books, open }: Pick<Props, 'books' | 'open'> & { readonly publication: Publication }) {
  const { workspace } = useDesk();
  const [pack, setPack] = useState<Pack>();
  const { document: text } = publication;
  useEffect(() => {
    let gone = false;
    const document = documentIn(text);
    if (document) void packIn(document).then((found) => !gone && setPack(found));
    return () => {
      gone = true;
    };
  }, [text]);
  return <Contents pack={pack} of={contentOf(workspace, publication) ?? workspace} books={books} {...(open ? { open } : {})} />;
}
