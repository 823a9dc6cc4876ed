// Who an X composer posts as, from signs that must agree. A delegate switch changes no cookie and loads no page, so nothing is kept between readings.
import type { Evidence, IdentityReading, UnknownReason } from '../../model/identity.ts';
import type { Composer } from '../platform.ts';
import { pageStateOf } from './page-state.ts';
import { accountButton, columnFace, composerFaces, delegateBanner, inColumn, sameHandle, twid } from './signals.ts';

function evidenceOf(signs: readonly (readonly [string, string | undefined])[]): Evidence[] {
  return signs.flatMap(([source, says]) => (says === undefined ? [] : [{ source, says }]));
}

/**
 * Known when the composer's avatar (or, without one, the account button) is not contradicted by banner, account button (in an X Pro column: the
 * column's own picture, or banner) or tab.
 * Own login: no banner, and the page's signed-in handle, where it can be read, is the acting one. The numeric id is given only then,
 * and only when cookie and page agree on it and the page ties it to that handle: the cookie alone says who is signed in, not who is acting.
 */
export function identityOf(composer: Composer): IdentityReading {
  const document = composer.editor.ownerDocument;
  const faces = composerFaces(composer);
  const banner = delegateBanner(composer);
  // A column of X Pro acts as its own account, whatever the side navigation says. Where its head cannot be read, its box must say so twice:
  // by the picture and by the banner.
  const column = columnFace(composer);
  const ownBox = inColumn(composer) && faces.length > 0 && banner !== undefined;
  const button = column ?? (ownBox ? undefined : accountButton(document));
  const signedIn = twid(document);
  const page = pageStateOf(document);
  const evidence = evidenceOf([
    ...faces.map((face) => ['composer-avatar', face.handle] as const),
    ['delegate-banner', banner],
    [column ? 'column' : 'account-button', button?.handle],
    ['cookie:twid', signedIn],
    ['page-state', page?.userId],
    ['page-state-handle', page?.handle],
  ]);
  const unknown = (reason: UnknownReason): IdentityReading => ({ state: 'unknown', platform: 'x', reason, evidence });

  if (signedIn && page && signedIn !== page.userId) return unknown('stale-tab');
  const acting = faces[0] ?? button ?? (banner ? { handle: banner } : undefined);
  if (!acting) return unknown(signedIn || page ? 'no-signal' : 'signed-out');
  const claims = [...faces.map((face) => face.handle), banner, button?.handle];
  if (claims.some((handle) => handle !== undefined && !sameHandle(handle, acting.handle))) return unknown('signals-disagree');

  const tied = page?.handle !== undefined && sameHandle(page.handle, acting.handle);
  // A banner for the very account that is signed in contradicts the page.
  if (banner && tied) return unknown('signals-disagree');
  const ownLogin = !banner && (page?.handle === undefined || tied);
  const name = acting.name ?? button?.name ?? (tied ? page?.name : undefined);
  return {
    state: 'known',
    platform: 'x',
    ids: tied && signedIn ? [signedIn] : [],
    handle: acting.handle,
    ...(name !== undefined && { name }),
    ownLogin,
    evidence,
  };
}
