// The frame of a tab: title, what it is for, its actions; and the empty state that says what to do.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../ui/icons.tsx';

interface PageProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
  /** The way back from one thing to the list of all. */
  readonly back?: { readonly label: string; readonly go: () => void };
}

export function Page({ title, lead, actions, back, children }: PageProps) {
  return (
    <div class="page">
      {back && (
        <button type="button" class="quiet back" onClick={back.go}>
          ← {back.label}
        </button>
      )}
      <header class="page-head">
        <div>
          <h2>{title}</h2>
          {lead && <p class="lead">{lead}</p>}
        </div>
        {actions && <div class="actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface CardProps {
  readonly title?: string;
  readonly children: ComponentChildren;
  readonly tone?: 'good' | 'warn' | 'block';
  /** It is there to be filled in: on paper it would say nothing. */
  readonly onScreen?: boolean;
  /** Where a list of contents leads: the title takes the focus then. */
  readonly id?: string;
}

export function Card({ title, children, tone, id, onScreen = false }: CardProps) {
  return (
    <section class={onScreen ? 'card on-screen' : 'card'} {...(tone ? { 'data-tone': tone } : {})}>
      {title && <h3 {...(id ? { id, tabIndex: -1 } : {})}>{title}</h3>}
      {children}
    </section>
  );
}

/** Says what is not there yet and what to do about it. */
export function Empty({ icon, title, children }: { readonly icon: IconName; readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="empty">
      <Icon name={icon} size={36} />
      <h3>{title}</h3>
      {children}
    </div>
  );
}

type Tone = 'good' | 'warn' | 'block' | 'advice';
const SIGNS: Readonly<Record<Tone, IconName>> = { good: 'tick', warn: 'warn', block: 'stop', advice: 'advice' };

/** One line with a sign; the words carry the meaning, the colour repeats it. */
export function Note({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  return (
    <div class="note" data-tone={tone}>
      <Icon name={SIGNS[tone]} size={18} />
      <div>{children}</div>
    </div>
  );
}
