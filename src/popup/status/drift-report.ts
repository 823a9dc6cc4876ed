// The report a person can copy for the maintainers: what of the site was not found, and with which versions. Nothing personal can get in:
// every line is a fixed word, a version or the name of a landmark.

import type { HealthReport } from '../../messaging/protocol.ts';

/** A landmark's own name and a language tag hold nothing but these; anything else is left out rather than copied. */
const WORD = /^[a-z0-9-]{1,60}$/i;
const word = (text: string | undefined): string => (text !== undefined && WORD.test(text) ? text : 'unknown');

/** @param own version of this extension */
export function reportOf(health: HealthReport, own: string, browser: { readonly version: string; readonly language: string }): string {
  return [
    `WhichHat ${own}`,
    `browser: ${browser.version}`,
    `browser language: ${word(browser.language)}`,
    `site: ${health.platform}`,
    `site language: ${word(health.locale)}`,
    `state: ${health.state}`,
    `reasons: ${health.reasons.join(', ') || 'none'}`,
    `landmarks missing: ${health.missing.filter((name) => WORD.test(name)).join(', ') || 'none'}`,
    `second line: ${health.secondLine ? 'standing' : 'absent'}`,
  ].join('\n');
}

/** "Firefox 153" and the like, and nothing else of the browser's long name. */
export function browserVersion(userAgent: string): string {
  const found = /(Firefox|Edg|Chrome)\/(\d+)/.exec(userAgent);
  return found ? `${found[1]} ${found[2]}` : 'unknown';
}
