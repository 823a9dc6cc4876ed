// What an address of a page tells: its platform, and its handle or number.
import type { PlatformName } from '../../model/identity.ts';

export interface LinkRead {
  readonly platform: PlatformName;
  readonly handle?: string;
  readonly profileId?: string;
}

/** Undefined for an address of another site, or for what is no address. */
export function readLink(text: string): LinkRead | undefined {
  const found = /^(?:https?:\/\/)?(?:(?:www|m|web|mobile)\.)?(facebook|fb|twitter|x)\.com\/([^\s]*)$/i.exec(text.trim());
  if (!found) return undefined;
  const [, site = '', rest = ''] = found;
  const path = rest.split(/[?#]/)[0] ?? '';
  if (/^(?:facebook|fb)$/i.test(site)) {
    const id = /(?:profile\.php\?id=|-|^)(\d{8,25})\/?$/.exec(rest)?.[1];
    return { platform: 'facebook', ...(id === undefined ? {} : { profileId: id }) };
  }
  const handle = /^@?(\w{1,15})\/?$/.exec(path)?.[1];
  return { platform: 'x', ...(handle === undefined ? {} : { handle }) };
}
