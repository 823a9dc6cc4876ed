// Asks the extension's own background from one of its pages, and looks at what it keeps.
import type { Page } from 'puppeteer-core';
import { localPhrase, type StoredRules } from './local-phrase.ts';
import type { Scene } from './scene.ts';

interface Extension {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly storage: { readonly local: { get(keys: null): Promise<Record<string, unknown>> } };
  readonly alarms: { create(name: string, when: { when: number; periodInMinutes: number }): Promise<void> };
}

/** A page of the extension, closed again afterwards. */
export async function onOwnPage<T>(scene: Scene, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await scene.own('extension/popup.html#status');
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** The background's answer to a message. */
export const asks = (page: Page, name: string, argument?: unknown): Promise<{ ok: boolean; value?: unknown; error?: unknown }> =>
  page.evaluate(
    (message) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
      return (browser ?? chrome).runtime.sendMessage(message) as Promise<{ ok: boolean }>;
    },
    { to: 'background', name, ...(argument === undefined ? {} : { argument }) } as never,
  );

/** The example organisation in force, in the language of the browser, whatever an earlier scenario left. */
export const exampleAgain = (scene: Scene): Promise<unknown> =>
  onOwnPage(scene, async (page) => {
    await asks(page, 'useExample');
    await asks(page, 'setSettings', { language: 'auto' });
  });

/** What is in force: the phrase the stored policy warns of, and the version that the stored pack and the trust name. */
export async function inForce(page: Page): Promise<{ phrase: string; pack: number; trust: number; joined: string }> {
  const { policy, ...rest } = await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const kept = (await (browser ?? chrome).storage.local.get(null)) as {
      policy?: StoredRules;
      pack?: { pack: { version: number } };
      trust?: { highest?: { version: number } };
      organisation?: { from: string };
      updates?: { by: string };
    };
    return {
      policy: kept.policy && { rules: kept.policy.rules.filter(({ id }) => id === 'local-phrase'), phrases: kept.policy.phrases },
      pack: kept.pack?.pack.version ?? 0,
      trust: kept.trust?.highest?.version ?? 0,
      joined: `${kept.organisation?.from} ${kept.updates?.by}`,
    };
  });
  return { ...rest, phrase: localPhrase(policy as StoredRules | undefined) };
}

/** Lets the extension's own alarm go off at once: a real alarm of the browser, which wakes the background. */
export const setOffAlarm = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    return (browser ?? chrome).alarms.create('updates', { when: Date.now(), periodInMinutes: 30 });
  });
