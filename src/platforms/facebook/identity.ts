// Who a Facebook composer posts as: cookie, page data and what the composer itself shows, which must agree.
// Facebook's own rule on www: the acting profile is `i_user` when it is set, else `c_user` (read in its code, 2022).
import type { Evidence, IdentityReading, UnknownReason } from '../../model/identity.ts';
import { cookie } from '../page/cookies.ts';
import type { Composer } from '../platform.ts';
import { shownActor } from './acting-name.ts';
import { businessIdentity, isBusiness } from './business.ts';
import { pageUserOf } from './page-data.ts';

/**
 * Known only when the cookie and the page's own data name the same profile and the composer does not show another name.
 * Without page data a tab left over from before a switch cannot be told from a fresh one, so that is unknown too.
 */
export function identityOf(composer: Composer): IdentityReading {
  const document = composer.editor.ownerDocument;
  if (isBusiness(document)) return businessIdentity(document);
  const person = cookie(document, 'c_user');
  const profile = cookie(document, 'i_user');
  const acting = profile ?? person;
  const page = pageUserOf(document);
  const evidence: Evidence[] = [];
  const note = (source: string, says: string | undefined) => says !== undefined && evidence.push({ source, says });
  note('cookie:c_user', person);
  note('cookie:i_user', profile);
  note('page-data', page?.userId);
  note('page-data-name', page?.name);
  const unknown = (reason: UnknownReason): IdentityReading => ({ state: 'unknown', platform: 'facebook', reason, evidence });

  if (!person) return unknown(page ? 'stale-tab' : 'signed-out');
  if (!acting || !page) return unknown('no-signal');
  if (page.userId !== acting) return unknown('stale-tab');
  const shown = page.name === undefined ? undefined : shownActor(composer, page.name, page.shortName);
  note('composer-name', shown?.says);
  if (shown?.agrees === false) return unknown('signals-disagree');
  return {
    state: 'known',
    platform: 'facebook',
    ids: [acting],
    ...(page.name !== undefined && { name: page.name }),
    ownLogin: acting === person,
    evidence,
  };
}
