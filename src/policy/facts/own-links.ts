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
  const found: Mistake[] = [];
  const { tokens, text } = reading;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'link' && token.kind !== 'email')) continue;
    const host = hostOf(text.slice(token.start, Math.min(token.end, token.start + 4 * LONGEST_HOST)), token.kind);
    const meant = host === undefined ? undefined : domainMeant(host, domains);
    if (meant !== undefined) found.push({ from: at, to: at + 1, start: token.start, end: token.end, fact: 'own-link', right: { en: meant, cy: meant } });
  }
  return found;
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
    if (isMeant(host, domain)) return true;
    const tail = tailOf(host, domain);
    return tail !== host && isMeant(tail, domain);
  });
}

function isMeant(one: string, domain: string): boolean {
  return isOneSlip(one, domain) && (nameOf(one) === nameOf(domain) || nameOf(domain).length >= SHORTEST_NAME);
}

/** The end of a host, as many names long as the domain. */
function tailOf(host: string, domain: string): string {
  let from = host.length;
  for (let dot = domain.indexOf('.'); from >= 0 && dot >= 0; dot = domain.indexOf('.', dot + 1)) from = host.lastIndexOf('.', from - 1);
  const last = from <= 0 ? -1 : host.lastIndexOf('.', from - 1);
  return host.slice(last + 1);
}

function nameOf(domain: string): string {
  return domain.split('.')[0] ?? '';
}
