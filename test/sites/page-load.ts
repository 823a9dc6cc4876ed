// Answers a page load: works out who is acting, sets the cookies, and serves the document. Must not know sockets or the log.
import { randomBytes } from 'node:crypto';
import { accountInCookies, loginOf, signIn } from './cookies.ts';
import { contentSecurityPolicy, documentOf } from './document.ts';
import type { Site } from './hosts.ts';
import { type Account, accountOf, facebookAccounts, xAccounts } from './people.ts';
import type { Session } from './sessions.ts';
import { type Situation, switchesOf } from './situation.ts';

export interface Page {
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly html: string;
}

/** `?as=` first; then, until this scenario has seen a page, whom it was set to; from then on the browser's own cookies. */
function acting(site: Site, url: URL, session: Session, cookies: Readonly<Record<string, string>>): Account {
  const accounts = site === 'x' ? xAccounts : facebookAccounts;
  const asked = url.searchParams.get('as');
  if (asked !== null) return accountOf(accounts, asked);
  if (!session.served.has(site)) return session[site];
  return accountInCookies(site, cookies) ?? session[site];
}

/** In a stale tab the page was made for one account and the cookies have since moved to another. */
function movedOn(site: Site, viewer: Account): Account {
  if (site === 'x') return accountOf(xAccounts, viewer.key === 'sam' ? 'cfo-x' : 'sam');
  return accountOf(facebookAccounts, viewer.key === 'sam' ? 'kelling-fb' : 'sam');
}

/** @throws when the address names an account that does not exist. */
export function pageLoad(site: Site, host: string, url: URL, session: Session, cookies: Readonly<Record<string, string>>): Page {
  const accounts = site === 'x' ? xAccounts : facebookAccounts;
  const viewer = acting(site, url, session, cookies);
  const named = (name: string): Account | undefined => {
    const value = url.searchParams.get(name);
    return value === null ? undefined : accountOf(accounts, value);
  };
  const switches = switchesOf(url);
  const situation: Situation = {
    site,
    host,
    session: session.id,
    ...switches,
    mobile: /^m(obile)?\./.test(host),
    viewer,
    login: site === 'facebook' ? loginOf(viewer) : viewer,
    delegate: named('delegate'),
    commentAs: named('commentAs'),
    accounts,
  };
  const stale = switches.variants.includes('stale');
  session[site] = stale ? movedOn(site, viewer) : viewer;
  session.served.add(site);
  session.delayMs = switches.quirks.includes('slow') ? 1500 : 0;
  session.refuses = switches.quirks.includes('refuse');
  const nonce = randomBytes(12).toString('base64');
  return {
    html: documentOf(situation, nonce),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(situation, nonce),
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin-allow-popups',
      'cache-control': 'no-store',
      'set-cookie': signIn(site, host, session[site], session.id),
    },
  };
}
