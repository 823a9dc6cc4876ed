// Business Suite (business.facebook.com): which boxes are posts, and as whom they go out. Other rules than www: no Lexical marker, no dialog, and
// Facebook's own code leaves `i_user` out there. Its inbox holds messages and is never read. Seen 2026-08 to 2026-10.
import type { IdentityReading, UnknownReason } from '../../model/identity.ts';
import { ancestors } from '../page/target.ts';

const HOST = 'business.facebook.com';
/** Routes that write a post, a reel or a story. Everything else there, the inbox above all, is none of our business. */
const COMPOSER_ROUTE = /^\/latest\/(?:composer|reels_composer|story_composer)(?:\/|$)/;
/** A page's id; in Business Suite the delegate page id, not the profile id. */
const ID = /^\d{5,20}$/;

export function isBusiness(document: Document): boolean {
  return document.location.hostname === HOST;
}

export function isBusinessComposer(document: Document): boolean {
  return isBusiness(document) && COMPOSER_ROUTE.test(document.location.pathname);
}

/**
 * The smallest part of the page that holds the editor and a control known to publish. Without one, the main part if anything in it could publish,
 * else everything: no form or dialog was seen around this box.
 */
export function businessUnit(editor: HTMLElement, endOf: (level: HTMLElement) => 'label' | 'place' | undefined): HTMLElement {
  let last = editor;
  for (const level of ancestors(editor.parentElement ?? editor, 60)) {
    if (level.tagName === 'BODY') break;
    if (endOf(level) === 'label') return level;
    last = level;
  }
  const main = editor.closest<HTMLElement>('[role="main"]');
  return main && endOf(main) ? main : last;
}

/** The Page the address names. It goes along with every change of Page there, and nothing else on the page says it before something is written. */
export function businessIdentity(document: Document): IdentityReading {
  const ids = [...new Set(new URLSearchParams(document.location.search).getAll('asset_id'))];
  const evidence = ids.map((says) => ({ source: 'url:asset_id', says }));
  const unknown = (reason: UnknownReason): IdentityReading => ({ state: 'unknown', platform: 'facebook', reason, evidence });
  const [id, ...others] = ids;
  if (id === undefined || !ID.test(id)) return unknown('no-signal');
  if (others.length > 0) return unknown('signals-disagree');
  return { state: 'known', platform: 'facebook', ids: [id], ownLogin: false, evidence };
}
