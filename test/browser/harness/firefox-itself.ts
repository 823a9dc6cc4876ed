// Runs a script in Firefox's own window, where its panels are and where its extensions are managed (WebDriver BiDi, `moz:scope`).
import type { Launched } from './browsers.ts';

interface Bidi {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}
interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** The script's value, once any promise it gives has been kept. Throws what the script throws. */
export async function inFirefoxItself(launched: Launched, expression: string): Promise<unknown> {
  const { connection } = launched.browser as unknown as { readonly connection: Bidi };
  const scope = { 'moz:scope': 'chrome' };
  const { contexts } = (await connection.send('browsingContext.getTree', scope)).result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (window === undefined) throw new Error('Firefox has no window');
  const answer = await connection.send('script.evaluate', { expression, target: { context: window.context }, awaitPromise: true, ...scope });
  const { type, result, exceptionDetails } = answer.result as Evaluated;
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return result?.value;
}
