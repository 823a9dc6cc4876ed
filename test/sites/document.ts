// The HTML a page load gets: an empty shell, the data the real sites put into their pages, and one script.
// Must not know sessions or the log.
import { facebookData } from './facebook-data.ts';
import type { Situation } from './situation.ts';
import { xInitialState } from './x-data.ts';

/** JSON that cannot close the script element it stands in. */
function inert(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

/** The page's policy in the spirit of the real ones: no inline script without the nonce, inline style allowed, own host only. */
export function contentSecurityPolicy(situation: Situation, nonce: string): string {
  const script = situation.site === 'x' ? `script-src 'self' 'nonce-${nonce}' 'wasm-unsafe-eval'` : `script-src 'self' 'wasm-unsafe-eval'`;
  return [
    "default-src 'self'",
    script,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; ');
}

/** The whole document. `nonce` must be the one in the policy header of the same answer. */
export function documentOf(situation: Situation, nonce: string): string {
  const data =
    situation.site === 'x'
      ? `<script nonce="${nonce}">window.__INITIAL_STATE__=${inert(xInitialState(situation))};window.__META_DATA__={"env":"look-alike"};</script>`
      : `<script type="application/json" data-content-len="1" data-sjs>${inert(facebookData(situation))}</script>`;
  const title = situation.site === 'x' ? 'Home / look-alike of X' : 'look-alike of Facebook';
  // The page's first script: the earliest listener a site can have. Browser tests read what it heard.
  const first = situation.site === 'x' ? `<script nonce="${nonce}">window.__heard=0;addEventListener("click",()=>{window.__heard+=1},true);</script>` : '';
  const mount = situation.site === 'x' ? '<div id="react-root"></div><div id="layers-root"></div>' : '<div id="mount_0_0_look"></div>';
  return [
    '<!DOCTYPE html>',
    `<html lang="${situation.ui}" dir="${situation.ui === 'ar' ? 'rtl' : 'ltr'}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><link rel="icon" href="data:,">${first}</head>`,
    `<body>${mount}${data}`,
    `<script type="application/json" data-situation>${inert(situation)}</script>`,
    `<script src="/assets/${situation.site}.js"${situation.site === 'x' ? ` nonce="${nonce}"` : ''}></script></body></html>`,
  ].join('\n');
}
