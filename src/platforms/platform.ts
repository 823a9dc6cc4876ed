// What a platform must give. Everything that knows a site lives behind this interface, and nothing else does.
// It must not know the policy, the browser's extension APIs or the network: it reads the page, and never writes to it.
import type { Surface } from '../model/attempt.ts';
import type { Draft } from '../model/draft.ts';
import type { IdentityReading, PlatformName } from '../model/identity.ts';
import type { Language } from '../model/text.ts';

export type Caution = 'instagram-too' | 'warn-only';

export type EditorKind = 'lexical' | 'draft-js' | 'textarea' | 'plain';

/** One place on the page where a post can be written. */
export interface Composer {
  /** The editable element of the post being written now (in a thread: the active one). */
  readonly editor: HTMLElement;
  /** The smallest element that holds the editor and its own post control; identity and controls are looked for inside it. */
  readonly unit: HTMLElement;
  readonly surface: Surface;
  readonly editorKind: EditorKind;
  /**
   * What the person should know of this place: `instagram-too`, one press also publishes on Instagram; `warn-only`, what is written here
   * cannot be known for certain, so nothing of it may rise above a warning.
   */
  readonly caution?: Caution | undefined;
}

/** What the guard asks a platform to do with a press it has held, once the person wants it sent. */
export interface Attempted {
  readonly composer: Composer;
  /** The site's own control that would send this draft, where one can be found. */
  readonly control: HTMLElement | undefined;
  readonly how: 'click' | 'key' | 'submit';
  /**
   * Presses the site's own control again (found anew, since sites remount it), or replays the key where there is no control.
   * Returns false when nothing could be pressed.
   */
  release(): boolean;
}

/** Landmarks the platform expects on this page and whether it found them. */
export interface Health {
  /** `partly`: composers are seen, but something (identity, post control) is not. `lost`: the page shows signs of a composer that cannot be read. */
  readonly state: 'well' | 'partly' | 'lost';
  /** Names of landmarks missing, for example `post-control`, `identity`. Never content. */
  readonly missing: readonly string[];
}

/** How the requests that publish something are recognised: by address and name, before anything else of them is looked at. */
export interface PostRequests {
  /** Pattern of the address without query. */
  readonly endpoint: string;
  /** Pattern of the whole name: old and new variants, never chat, drafts or plain reposts. */
  readonly names: string;
  /** Header that carries the name, lower case; empty where the name is the last part of the path. */
  readonly nameHeader: string;
  /** Field of the body that carries the name when the header does not; empty where there is none. */
  readonly nameField: string;
  /** Header that says on whose behalf a request is made, lower case; empty where the body says it. */
  readonly actorHeader: string;
}

/** A publishing request as it stands before it leaves. */
export interface Leaving {
  readonly name: string;
  readonly body: string;
  /** Value of the actor header, or empty. */
  readonly actor: string;
}

/** What such a request would publish, and as whom. */
export interface Sent {
  readonly text: string;
  readonly surface: Surface;
  /** Who it really goes out as: stronger than everything the page shows. */
  readonly reading: IdentityReading;
}

export interface Platform {
  readonly name: PlatformName;
  readonly requests: PostRequests;
  /** Exact host names, old and new. */
  readonly hosts: readonly string[];
  matches(url: URL): boolean;
  /** Selectors of the editable elements, for the animation observer (`watch/`). Chat and search are weeded out by `composerOf`. */
  readonly editorSelectors: readonly string[];
  /** The composer an element belongs to; undefined for chat, search and everything else that is not a post. */
  composerOf(element: Element): Composer | undefined;
  /**
   * Is this event a post attempt, and from which composer? Called for trusted and untrusted `click`, `keydown` and `submit`
   * at window capture, before the site sees them; must be fast and must not throw. Never for IME composition, open typeaheads,
   * Shift+Enter, or disabled controls. A repeated keydown (`event.repeat`) that would post is an attempt like any other.
   */
  attempt(event: Event): Attempted | undefined;
  /** Who this composer posts as, now. Never cached: a delegate switch leaves no other trace. */
  identity(composer: Composer): IdentityReading;
  /** The draft as text, with what is attached. For a thread: all posts, joined by a blank line. */
  draft(composer: Composer): Draft;
  /** The control that would send this draft now, where one can be found: nothing of ours may lie over it. */
  control?(composer: Composer): HTMLElement | undefined;
  /** What a publishing request says; undefined when its shape is not one that is known. */
  sent(leaving: Leaving, root: Document): Sent | undefined;
  /** Language of the post being replied to, where the page says. */
  replyToLang?(composer: Composer): Language | undefined;
  /** Every composer in the document now, in document order. */
  composers(root: Document): Composer[];
  /** Landmarks of the whole page, or of one composer. */
  health(root: Document, only?: Composer): Health;
}
