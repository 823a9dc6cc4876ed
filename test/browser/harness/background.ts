// Stops the extension's background at once, as the browser itself does when it needs the memory: no goodbye, nothing finished.
import type { Launched } from './browsers.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { until } from './screen.ts';

export async function stopBackground(launched: Launched): Promise<void> {
  if (launched.name === 'firefox') {
    // What Firefox does to an idle event page; `disableResetIdleForTest` leaves out the grace it gives one that still waits for something.
    await inFirefoxItself(
      launched,
      `(async () => {
        const { extension } = WebExtensionPolicy.getByID('whichhat@whichhat.example');
        await extension.terminateBackground({ disableResetIdleForTest: true });
        if (extension.backgroundState !== 'stopped') throw new Error('the background is ' + extension.backgroundState);
      })()`,
    );
    return;
  }
  const target = () => launched.browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(launched.extensionUrl));
  await (await target()?.worker())?.close();
  await until(
    async () => target() === undefined,
    (gone) => gone,
    'the worker to be gone',
  );
}
