// The host names the look-alike sites answer to. Browsers are told to find them on 127.0.0.1 (see `server.ts`).
export type Site = 'x' | 'facebook';

const xHosts = ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'pro.x.com', 'pro.twitter.com'] as const;
const facebookHosts = ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'business.facebook.com'] as const;
/** Where the organisation's update document is published: no look-alike site, only files. */
export const fileHost = 'rules.midshirefire.example';
export const hosts: readonly string[] = [...xHosts, ...facebookHosts, fileHost];

/** The site a host belongs to; undefined for any other host (then only the `/__…` controls answer). */
export function siteOf(host: string): Site | undefined {
  if ((xHosts as readonly string[]).includes(host)) return 'x';
  return (facebookHosts as readonly string[]).includes(host) ? 'facebook' : undefined;
}

/** The domain the site's cookies are set on, shared by all its hosts. */
export function cookieDomain(host: string): string {
  return `.${host.split('.').slice(-2).join('.')}`;
}
