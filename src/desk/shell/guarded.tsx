// Keeps the desk alive when a page of it cannot be shown: the rail, Undo and Save go on working, and nothing that was done is lost.
import { Component, type ComponentChildren } from 'preact';
import type { Workspace } from '../../model/workspace.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';

interface Props {
  /** The page that is shown. */
  readonly of: string;
  readonly workspace: Workspace;
  readonly children: ComponentChildren;
}

interface State {
  readonly of?: string;
  readonly workspace?: Workspace;
  readonly fault?: string | undefined;
}

/** A class, because preact tells only a class of what was thrown below it. */
export class Guarded extends Component<Props, State> {
  static override getDerivedStateFromError(error: unknown): State {
    return { fault: String(error).slice(0, 300) };
  }

  /** Another page, or the same one over another workspace, may well be shown. */
  static override getDerivedStateFromProps({ of, workspace }: Props, now: State): State | null {
    return of === now.of && workspace === now.workspace ? null : { of, workspace, fault: undefined };
  }

  override render({ children }: Props, { fault }: State): ComponentChildren {
    return fault === undefined ? children : <Fault fault={fault} />;
  }
}

function Fault({ fault }: { readonly fault: string }) {
  const { t } = useWords();
  return (
    <Card title={t('desk_guarded_title')} tone="block">
      <p role="alert">{t('desk_guarded_do')}</p>
      <p class="soft">{fault}</p>
    </Card>
  );
}
