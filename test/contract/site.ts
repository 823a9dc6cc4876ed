// What the contract suite asks of each platform's fixtures, so that one suite can be run for both.

import type { Surface } from '../../src/model/attempt.ts';
import type { EditorKind, Platform } from '../../src/platforms/platform.ts';
import type { UiLanguage } from './languages.ts';
import type { Page } from './page.ts';

/** Who is acting on a page, or what is wrong with the signs. */
export type Scene = 'own' | 'switched' | 'stale' | 'disagree' | 'missing' | 'signed-out';

export interface Opening {
  readonly language?: UiLanguage;
  readonly scene?: Scene;
  /** Lines of the draft. */
  readonly lines?: readonly string[];
}

export interface Site {
  readonly platform: Platform;
  readonly own: { readonly ids: readonly string[]; readonly name: string };
  readonly switched: { readonly ids: readonly string[]; readonly says: string };
  /** A page with one composer: #editor, its control #post with #inner inside, among other things. */
  open(opening?: Opening): Page;
  readonly surface: Surface;
  readonly kind: EditorKind;
  /** Ids of buttons on that page that post nothing. */
  readonly innocent: readonly string[];
  /** Two composers at once: ids of editor and control of each. */
  two(): { readonly page: Page; readonly pairs: readonly (readonly [editor: string, control: string])[] };
  /** Pages with places that are never read: ids of editors and of buttons. */
  never(): readonly { readonly page: Page; readonly editors: readonly string[]; readonly buttons: readonly string[] }[];
  /** A key press in #editor that posts, or undefined when none does. */
  readonly postingKey: KeyboardEventInit & { readonly key: string };
}
