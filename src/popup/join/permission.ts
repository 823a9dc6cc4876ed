// Asks the browser whether the extension may read one address, and only that one. Must be called in the press of a button itself.
import browser from 'webextension-polyfill';

/** True when the browser says yes. A no is no fault: a server that shares its file with everybody needs no permission. Never throws. */
export async function requestOrigin(address: string): Promise<boolean> {
  if (address === '') return false;
  try {
    return await browser.permissions.request({ origins: [`${new URL(address).origin}/*`] });
  } catch {
    return false;
  }
}
