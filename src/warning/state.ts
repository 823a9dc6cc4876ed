// What the guard tells this room to show, and what it gets back. Types only.

import type { T } from '../i18n/translator.ts';
import type { Standing } from '../model/account.ts';
import type { Decision } from '../model/decision.ts';
import type { Day } from '../model/election.ts';
import type { Finding } from '../model/finding.ts';
import type { IdentityReading, PlatformName } from '../model/identity.ts';
import type { Contact } from '../model/organisation.ts';
import type { Verdict } from '../model/verdict.ts';

/** Why a composer is not being checked. Every one has its own sentence beginning `Not checking`. */
export type BlindReason = 'starting' | 'policy-missing' | 'policy-corrupt' | 'site-changed' | 'extension-reloaded' | 'off';

export interface SeenState {
  readonly kind: 'seen';
  /** Says why, where the standing is unknown. */
  readonly reading?: IdentityReading;
  readonly standing: Standing;
  /** Everything the rules say of the draft as it stands; shown beside the composer, never as an interruption. */
  readonly findings: readonly Finding[];
  /** `press-again`: the site ignored our press, the person's next press goes through. */
  readonly note?: 'press-again';
  /** `instagram-too`: one press publishes there as well. `warn-only`: what is written here cannot be known for certain. */
  readonly caution?: 'instagram-too' | 'warn-only';
  /** A pre-election period in force, by its last day. */
  readonly period?: { readonly until: Day };
}

export interface BlindState {
  readonly kind: 'blind';
  readonly reason: BlindReason;
  /** Posts are still judged as they leave. */
  readonly behind?: boolean;
  /** Who is acting, where that at least is known. */
  readonly standing?: Standing;
}

export type MarkState = SeenState | BlindState;

/** Where the mark may stand: beside `unit`, over neither `unit`'s editor nor its post control. */
export interface Near {
  /** The smallest element that holds the editor and its post control; the anchor itself when left out. */
  readonly unit?: HTMLElement;
  /** The site's own post control, wherever it stands: never covered. */
  readonly control?: HTMLElement | undefined;
}

export interface Question {
  readonly standing: Standing;
  /** The findings to ask about, highest level first. */
  readonly verdict: Verdict;
  readonly anchor: HTMLElement;
  /** The draft as it would go out: for the person's own clipboard, nothing else. */
  readonly draft: string;
  readonly platform: PlatformName;
  /** Whom to ask for a second look, best first. */
  readonly contacts?: readonly Contact[];
}

export interface WarningUi {
  /** Shows or updates the one mark of this anchor. Cheap when nothing has changed; also the moment at which its place is checked again. */
  showMark(anchor: HTMLElement, state: MarkState, near?: Near): void;
  removeMark(anchor: HTMLElement): void;
  /** Opens the advice of a mark and takes the focus there: only on the person's own command, never by itself. */
  openAdvice(anchor: HTMLElement): void;
  /**
   * Asks the person. Resolves once, with what they chose: Escape, a page that closes the dialog and `dispose()` are all `go-back`;
   * `second-look` is a person who asked for one and then went back. A second question while one is open is answered `go-back`.
   */
  ask(question: Question): Promise<Decision>;
  readonly asking: boolean;
  /** False once the page has removed our elements so often that we stopped putting them back, or has changed or covered an open question: nothing shown here can be relied on any more. */
  readonly visible: boolean;
  setTranslator(t: T): void;
  /** Is this event ours, and none of the page's business? Cheap enough for every event. */
  owns(event: Event): boolean;
  /** For every event that `owns` says is ours: keeps it from the page and acts on it. Must be called from window capture, before any listener of the page. */
  handle(event: Event): void;
  dispose(): void;
}
