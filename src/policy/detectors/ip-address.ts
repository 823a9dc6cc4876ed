// IP addresses, versions 4 and 6 (RFC 4291). A version number or a ratio is none; addresses of private networks point to nobody.
import { context, evidence } from './context.ts';
import type { Detector, Examples, Sighting } from './detector.ts';

const words = context(
  {
    en: 'ip|ips|ip address|ipv4|ipv6|address|server|router|ping|logged in|login|log in|blocked|posted from|host|network',
    cy: 'cyfeiriad ip|gweinydd|rhwydwaith',
  },
  {
    en: 'version|firmware|release|software|update|clause|section|paragraph|example',
    cy: 'fersiwn|adran|paragraff|enghraifft',
  },
);

const V4 = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}/;
const PRIVATE = /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|22[4-9]\.|2[3-5]\d\.)/;
const LONGEST = 60;

const isHex = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x66) || (code >= 0x41 && code <= 0x46);
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isPart = (code: number): boolean => isHex(code) || code === 0x3a || code === 0x2e;

/** Is `text` a whole IPv6 address: eight groups, or fewer with one "::", the last two perhaps as IPv4? */
function isV6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  let groups = 0;
  for (const half of halves) {
    if (half === '') continue;
    const parts = half.split(':');
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] ?? '';
      const isLast = i === parts.length - 1 && half === halves[halves.length - 1];
      if (isLast && part.includes('.') && V4.exec(part)?.[0] === part) groups += 2;
      else if (/^[0-9a-f]{1,4}$/i.test(part)) groups++;
      else return false;
    }
  }
  return halves.length === 2 ? groups > 0 && groups < 8 : groups === 8;
}

/** The run of hex digits, colons and dots around `at`. */
function runAround(text: string, at: number): { from: number; to: number } {
  let from = at;
  while (from > 0 && from > at - LONGEST && isPart(text.charCodeAt(from - 1))) from--;
  let to = at;
  while (to < text.length && to < from + LONGEST && isPart(text.charCodeAt(to))) to++;
  while (to > from && text.charAt(to - 1) === '.') to--;
  if (to > from + 1 && text.charAt(to - 1) === ':' && text.charAt(to - 2) !== ':') to--;
  return { from, to };
}

export const ipAddress: Detector = {
  name: 'ip-address',
  digits: 1,
  look(page) {
    const { text } = page;
    const all = page.words();
    const seen: Sighting[] = [];
    let free = 0;
    for (let each = 0; each < all.digits.length; each += 1) {
      const index = all.digits[each] ?? 0;
      const at = all.starts[index] ?? 0;
      if (at < free) continue;
      const after = text.charCodeAt(all.ends[index] ?? 0);
      if (after !== 0x2e && after !== 0x3a && text.charCodeAt(at - 1) !== 0x3a) continue;
      const run = runAround(text, at);
      // A letter glued to the front is no part of a group, but "::" may still begin an address: "text::ffff:192.0.2.1".
      let from = Math.max(run.from, free);
      if (from > 0 && (isLetter(text.charCodeAt(from - 1)) || /[0-9]/.test(text.charAt(from - 1)))) {
        const colons = text.slice(from, run.to).indexOf('::');
        if (colons >= 0) from += colons;
      }
      const written = text.slice(from, run.to);
      const v6 = written.includes(':') && isV6(written);
      const v4 = v6 ? null : V4.exec(text.slice(at, run.to));
      const before = text.charCodeAt(from - 1);
      const glued = v6 ? isLetter(text.charCodeAt(run.to)) || (from === run.from && isLetter(before)) : isLetter(text.charCodeAt(run.to)) || isLetter(before);
      if (glued || (!v6 && (v4 === null || /[.:]/.test(text.charAt(at - 1)) || /\d/.test(text.charAt(at + v4[0].length))))) {
        free = Math.max(free, run.to);
        continue;
      }
      const start = v4 === null ? from : at;
      const end = v4 === null ? run.to : at + v4[0].length;
      free = end;
      const found = evidence(page, words, start, end);
      const isPrivate = v4 !== null ? PRIVATE.test(v4[0]) : /^(?:fe[89ab]|f[cd]|::1?$)/i.test(written);
      const because = [v4 === null ? 'IPv6' : 'IPv4', ...(isPrivate ? ['private network'] : []), ...(found.cue === '' ? [] : [`${found.side}: ${found.cue}`])];
      const bare = v4 === null ? 0.45 : 0.35;
      seen.push({ start, end, score: isPrivate ? 0.2 : found.side === 'near' ? 0.7 : found.side === 'against' ? 0.1 : bare, because });
    }
    return seen;
  },
};

export const examples: Examples = {
  found: ['He posted from the IP address 203.0.113.77', 'Blocked IP 2001:db8:85a3::8a2e:370:7334', 'Cyfeiriad IP: 203.0.113.77'],
  quiet: [
    'Update to version 10.1.1.235',
    'Clause 1.2.3.4 applies',
    'Doors at 10:30:00, ratio 1:2:3:4',
    'MAC address aa:bb:cc:dd:ee:ff',
    'IP 256.256.256.256',
    'The IP of our printer is 192.168.0.1',
  ],
};
