// A link or an e-mail address whose domain is one slip away from a domain of ours: it leads people nowhere, or to somebody else.
import type { Facts } from '../../model/facts.ts';
import type { Scene } from '../kinds/kind.ts';
import { LOOKS } from '../text/token.ts';
import type { Mistake } from './mistake.ts';
import { isOneSlip } from './near-miss.ts';

/** Names shorter than this have real neighbours: two towns may differ by one letter. */
const SHORTEST_NAME = 7;
const LONGEST_HOST = 100;

export function linkMistakes({ reading }: Scene, { domains }: Facts): Mistake[] {
  if (domains.length === 0 || (reading.looks & (LOOKS.link | LOOKS.email)) === 0) return [];
  return reading.tokens.flatMap((token, at): Mistake[] => {
    if (token.kind !== 'link' && token.kind !== 'email') return [];
    const host = hostOf(reading.text.slice(token.start, Math.min(token.end, token.start + 4 * LONGEST_HOST)), token.kind);
    const meant = host === undefined ? undefined : domainMeant(host, domains);
    if (meant === undefined) return [];
    return [{ from: at, to: at + 1, start: token.start, end: token.end, fact: 'own-link', right: { en: meant, cy: meant } }];
  });
}

/** The host in lower case without `www.`; undefined when it is no host a person would write. */
export function hostOf(written: string, kind: 'link' | 'email'): string | undefined {
  const plain = kind === 'email' ? written.slice(written.lastIndexOf('@') + 1) : written.replace(/^[a-z]{2,10}:\/\//i, '').replace(/[/?#:].*$/s, '');
  const host = plain
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  return host.length > 0 && host.length <= LONGEST_HOST && /^[a-z0-9.-]+$/.test(host) ? host : undefined;
}

/** The own domain that was meant; undefined when the host is ours, or nothing like ours. */
function domainMeant(host: string, domains: readonly string[]): string | undefined {
  if (domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return undefined;
  return domains.find((domain) => {
    const parts = host.split('.');
    const tail = parts.slice(-domain.split('.').length).join('.');
    return [host, tail].some((one) => isOneSlip(one, domain) && (nameOf(one) === nameOf(domain) || nameOf(domain).length >= SHORTEST_NAME));
  });
}

function nameOf(domain: string): string {
  return domain.split('.')[0] ?? '';
}
