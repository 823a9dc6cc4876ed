// Firefox closes a popup when it opens the window for choosing a file, and the choice is lost. There the popup moves to a tab first.
import browser from 'webextension-polyfill';

/** True in Firefox's popup; false in every tab, and in browsers that keep the popup open. */
export function losesFiles(): boolean {
  return location.protocol === 'moz-extension:' && browser.extension.getViews({ type: 'popup' }).includes(window);
}

/** Opens this page in a tab of its own, at the place that `hash` names, and closes the popup. Needs no permission. */
export async function moveToTab(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`extension/popup.html#${hash}`) });
  window.close();
}
