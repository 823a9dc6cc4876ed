// What one page load is to show: the query switches, parsed once by the server and handed to the page as JSON.
// Shared by server and pages; must not know either. The switches are described in `index.ts`.
import type { Site } from './hosts.ts';
import type { Account } from './people.ts';

export const uiLanguages = ['en', 'cy', 'de', 'fr', 'ja', 'ar'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

const quirks = ['ignore-untrusted', 'confirm', 'rerender', 'slow', 'refuse'] as const;
export type Quirk = (typeof quirks)[number];

export interface Situation {
  readonly site: Site;
  readonly host: string;
  readonly session: string;
  readonly ui: UiLanguage;
  readonly variants: readonly string[];
  readonly quirks: readonly string[];
  readonly dark: boolean;
  /** Narrow layout with plain textareas (mobile hosts). */
  readonly mobile: boolean;
  /** Text the composer starts with. */
  readonly text: string;
  /** A picture is attached from the start. */
  readonly media: boolean;
  /** X: a video is attached from the start. */
  readonly video: boolean;
  readonly alt: string;
  /** Facebook: emoji become `img[alt]` instead of text. */
  readonly emojiImages: boolean;
  /** Who the page believes is acting, as it was served. */
  readonly viewer: Account;
  /** X: acting as this account by delegation, from the start. */
  readonly delegate: Account | undefined;
  /** Facebook: the human login behind a Page. */
  readonly login: Account;
  /** Facebook: who comments are made as where it differs from the page-wide identity. */
  readonly commentAs: Account | undefined;
  readonly accounts: readonly Account[];
}

/** Reads the switches of a page's address that do not depend on who is signed in. */
export function switchesOf(url: URL): Pick<Situation, 'ui' | 'variants' | 'quirks' | 'dark' | 'text' | 'media' | 'video' | 'alt' | 'emojiImages'> {
  const query = url.searchParams;
  const ui = uiLanguages.find((language) => language === query.get('ui')) ?? 'en';
  const listed = (name: string): string[] => query.getAll(name).flatMap((value) => value.split(','));
  return {
    ui,
    variants: listed('variant'),
    quirks: listed('quirk'),
    dark: query.get('dark') === '1',
    text: query.get('text') ?? '',
    media: query.get('media') === 'image',
    video: query.get('media') === 'video',
    alt: query.get('alt') ?? '',
    emojiImages: query.get('emoji') === 'img',
  };
}
