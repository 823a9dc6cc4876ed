// The browser's own extension API, for scripts that run on pages: what both browsers give there by themselves, without a wrapper to carry.
// An answer to a message goes back through `sendResponse`; a promise returned to Chromium is no answer.
import type { Browser } from 'webextension-polyfill';

const world = globalThis as unknown as { readonly browser: Browser; readonly chrome: Browser };

/** `browser` must be the world's own: in a window any element of the page with that id would answer to the name. */
export const extension: Browser = Object.hasOwn(world, 'browser') ? world.browser : world.chrome;
