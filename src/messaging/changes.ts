// Hears that something kept on this device has changed, whoever changed it, so that the extension's own pages can ask the background again.
// It says only that: what is true now, the background knows.
import { extension } from '../storage/extension.ts';

/**
 * Calls back after every change of what is kept or of what an administrator has set, until the signal is aborted.
 * @param only after changes of the person's choices alone
 */
export function hearChanges(signal: AbortSignal, changed: () => void, only?: 'settings'): void {
  const listener = (changes: object): void => {
    if (only === undefined || only in changes) changed();
  };
  try {
    extension.storage.onChanged.addListener(listener);
    signal.addEventListener('abort', () => extension.storage.onChanged.removeListener(listener), { once: true });
  } catch {
    // The extension was reloaded under this page: nothing of it changes any more.
  }
}
