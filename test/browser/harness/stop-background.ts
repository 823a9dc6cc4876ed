// Stops the extension's background as the browser does when it has been idle: Chromium's service worker, Firefox's event page.
import type { Launched } from './browsers.ts';
import { until } from './screen.ts';

/** The extension's id in Firefox, as the manifest has it. */
const GECKO_ID = 'whichhat@whichhat.example';
const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension`;

interface Bidi {
  send(method: 'browsingContext.getTree', parameters: object): Promise<{ result: { contexts: { context: string; url: string }[] } }>;
  send(
    method: 'script.evaluate',
    parameters: object,
  ): Promise<{ result: { type: 'success'; result: { value?: unknown } } | { type: 'exception'; exceptionDetails: { text: string } } }>;
}

/** What an expression gives in Firefox's own window, where the browser's parts can be asked; needs `--remote-allow-system-access`. */
export async function insideFirefox({ browser }: Launched, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Bidi };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.contexts.filter(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (window === undefined) throw new Error('Firefox has no window');
  const { result } = await connection.send('script.evaluate', { expression, awaitPromise: true, target: { context: window.context } });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

const workerOf = ({ browser }: Launched) =>
  browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'));

/** Whether the background runs at this moment. */
export async function isRunning(launched: Launched): Promise<boolean> {
  if (launched.name === 'firefox') return (await insideFirefox(launched, `${EXTENSION}.backgroundState`)) !== 'stopped';
  return workerOf(launched) !== undefined;
}

/** Stops it at once, whatever it is doing, and waits until it has stopped; the next event starts it again. */
export async function stopBackground(launched: Launched): Promise<void> {
  if (launched.name === 'firefox') await insideFirefox(launched, `${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true })`);
  else await (await workerOf(launched)?.worker())?.close();
  await until(
    () => isRunning(launched),
    (running) => !running,
    'the background to stop',
  );
}
