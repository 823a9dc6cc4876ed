// Tells when a composer of a platform is on the page. Chat, search and the rest are weeded out by the platform itself.
import type { Composer, Platform } from '../platform.ts';
import { watchEditors } from './editors.ts';

/**
 * Calls `found` once for each editor of a composer, now and later, and `gone` when it has left the document; an editor that comes back is found again.
 * Stops when the signal is aborted.
 */
export function watchComposers(
  root: Document,
  platform: Pick<Platform, 'editorSelectors' | 'composerOf'>,
  found: (editor: HTMLElement, composer: Composer) => void,
  signal: AbortSignal,
  gone: (editor: HTMLElement) => void = () => undefined,
): void {
  const offered = (editor: HTMLElement): boolean => {
    const composer = platform.composerOf(editor);
    if (composer) found(editor, composer);
    return composer !== undefined;
  };
  watchEditors(root, platform.editorSelectors, { found: offered, gone }, signal);
}
