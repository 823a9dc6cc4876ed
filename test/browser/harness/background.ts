// Stops the extension's background at once, as the browser itself does when it needs the memory: no goodbye, nothing finished.
// An alarm, a message or a change of what is kept starts the next one in the same moment, so what is waited for is that the very one is gone.
import type { Launched } from './browsers.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { until } from './screen.ts';

const workerOf = ({ browser, extensionUrl }: Launched) =>
  browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(extensionUrl));

const EXTENSION = `WebExtensionPolicy.getByID('whichhat@whichhat.example').extension`;

/** Whether a background runs at this moment. */
export async function isRunning(launched: Launched): Promise<boolean> {
  if (launched.name === 'firefox') return (await inFirefoxItself(launched, `${EXTENSION}.backgroundState`)) !== 'stopped';
  return workerOf(launched) !== undefined;
}

/** Stops the background that runs, whatever it is doing, and waits until it has ended; another one may be running by then. */
export const stopBackground = (launched: Launched): Promise<void> => (launched.name === 'firefox' ? stopEventPage(launched) : stopWorker(launched));

/**
 * The browser answers when every worker that ran at the question has stopped. One that was only starting may be passed over, and then runs on:
 * it is told again for as long as the very one is there.
 */
async function stopWorker(launched: Launched): Promise<void> {
  const [page] = await launched.browser.pages();
  if (page === undefined) throw new Error('Chromium has no page to ask through');
  const worker = workerOf(launched);
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await until(
    async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      return worker === undefined || !launched.browser.targets().includes(worker);
    },
    (gone) => gone,
    'the worker to be gone',
  );
  await session.detach();
}

/** Number of the event page that runs, once it has started; 0 for none. No two have the same. */
const NUMBER = `(async () => {
  if (${EXTENSION}.backgroundState === 'starting') await ${EXTENSION}.promiseBackgroundStarted();
  return ${EXTENSION}.backgroundContext?.contextId ?? 0;
})()`;

/**
 * What Firefox does to an idle event page; `disableResetIdleForTest` leaves out the grace it gives one that still waits for something.
 * A call of the page in the very moment makes it give up, so it is told again.
 */
async function stopEventPage(launched: Launched): Promise<void> {
  const number = await inFirefoxItself(launched, NUMBER);
  await until(
    () =>
      inFirefoxItself(
        launched,
        `(async () => {
          const runs = () => ${EXTENSION}.backgroundState !== 'stopped' && ${EXTENSION}.backgroundContext?.contextId === ${JSON.stringify(number)};
          if (runs()) await ${EXTENSION}.terminateBackground({ disableResetIdleForTest: true });
          return runs() ? ${EXTENSION}.backgroundState : 'gone';
        })()`,
      ),
    (state) => state === 'gone',
    'the event page to be gone',
  );
}
