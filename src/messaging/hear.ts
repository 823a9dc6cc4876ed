// Hears the messages that the extension's own parts send to a page's scripts, and answers those that are meant.
import type { Runtime } from 'webextension-polyfill';
import { extension } from '../storage/extension.ts';

/** @param answerTo gives the answer, or undefined to leave a message to others. Ends with the signal. */
export function hear(signal: AbortSignal, answerTo: (message: unknown) => unknown): void {
  const listener = ((message: unknown, _: unknown, respond: (answer: unknown) => void): void => {
    const answer = answerTo(message);
    if (answer !== undefined) respond(answer);
  }) as Runtime.OnMessageListener;
  try {
    extension.runtime.onMessage.addListener(listener);
    signal.addEventListener('abort', () => extension.runtime.onMessage.removeListener(listener), { once: true });
  } catch {
    // The extension was reloaded under this page: no message will ever arrive.
  }
}
