// Keeps the desk alive when a page of it cannot be shown: the rail, Undo and Save go on working, and nothing that was done is lost.
import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import type { Workspace } from '../../model/workspace.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';

interface Props {
  /** The page that is shown. */
  readonly of: string;
  readonly workspace: Workspace;
  readonly children: ComponentChildren;
}

export function Guarded({ of, workspace, children }: Props) {
  const { t } = useWords();
  const [fault, again] = useErrorBoundary();
  // Another page, or the same one over another workspace, may well be shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: tried again when the page or the workspace becomes another
  useEffect(again, [of, workspace]);
  if (fault === undefined) return children;
  return (
    <Card title={t('desk_guarded_title')} tone="block">
      <p role="alert">{t('desk_guarded_do')}</p>
      <p class="soft">{String(fault).slice(0, 300)}</p>
    </Card>
  );
}
