// Whether the browser lets the extension read an update address whatever its server says. Asked for in the popup, given back when the person leaves.
import browser from 'webextension-polyfill';

/** The one origin of an address, as the browser's permissions name it. */
export const originOf = (address: string): string => `${new URL(address).origin}/*`;

export async function isAllowed(address: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [originOf(address)] });
  } catch {
    return false;
  }
}

/** Gives back every origin: nothing is fetched from there any more. */
export async function giveBack(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await browser.permissions.remove({ origins: [originOf(address)] }).catch(() => false);
}
