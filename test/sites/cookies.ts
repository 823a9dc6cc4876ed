// The sites' cookies: read from a request, written to an answer. Names and readability as on the real sites.
import { cookieDomain, type Site } from './hosts.ts';
import { type Account, accountOf, facebookAccounts, findAccount, xAccounts } from './people.ts';

export function parseCookies(header: string | undefined): Record<string, string> {
  const pairs = (header ?? '').split(/;\s*/).filter((pair) => pair.includes('='));
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

/** Who the browser's cookies say is acting; undefined when nobody is signed in. */
export function accountInCookies(site: Site, cookies: Readonly<Record<string, string>>): Account | undefined {
  if (site === 'x') return findAccount(xAccounts, decodeURIComponent(cookies.twid ?? '').replace(/^u=/, ''));
  return findAccount(facebookAccounts, cookies.i_user ?? cookies.c_user);
}

/** The human login behind whoever acts on Facebook: always Sam Carter here, unless another person's own profile was asked for. */
export function loginOf(acting: Account): Account {
  return acting.pageId === undefined ? acting : accountOf(facebookAccounts, 'sam');
}

/** `Set-Cookie` lines that sign the browser in as this account, and name the scenario. */
export function signIn(site: Site, host: string, acting: Account, session: string): string[] {
  const rest = `Path=/; Domain=${cookieDomain(host)}; Secure; SameSite=None`;
  const gone = `Max-Age=0; ${rest}`;
  const scenario = `session=${encodeURIComponent(session)}; ${rest}`;
  if (site === 'x') {
    return [scenario, `twid=u%3D${acting.id}; ${rest}`, `ct0=look${acting.id}; ${rest}`, `auth_token=look${acting.id}; HttpOnly; ${rest}`];
  }
  const login = loginOf(acting);
  const page = acting.id === login.id ? `i_user=; ${gone}` : `i_user=${acting.id}; ${rest}`;
  return [scenario, `c_user=${login.id}; ${rest}`, `xs=look; HttpOnly; ${rest}`, `locale=en_GB; ${rest}`, page];
}
