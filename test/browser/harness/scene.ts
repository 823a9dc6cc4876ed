// One browser with the extension on the look-alike sites, and one visit for each scenario.
import type { Page } from 'puppeteer-core';
import { type Sites, startSites } from '../../sites/server.ts';
import type { IdentityChange } from '../../sites/sessions.ts';
import { type BrowserName, type Launched, launch } from './browsers.ts';
import { until } from './screen.ts';

export interface Visit {
  readonly page: Page;
  readonly session: string;
  /** Everything the page wrote to its console as an error, and every exception nobody caught. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface Scene {
  readonly browser: Launched;
  readonly sites: Sites;
  /** Opens an address of a look-alike site in its own session, signed in as told. */
  visit(address: string, identity?: IdentityChange): Promise<Visit>;
  /** A page of the extension itself. It loads with `front` as the tab in front, where there is one, as a popup does. */
  own(path: string, front?: Page): Promise<Page>;
  close(): Promise<void>;
}

let scenarios = 0;

/** A scene of a browser and sites that are already running. */
export function sceneOf(browser: Launched, sites: Sites): Scene {
  return {
    browser,
    sites,
    async visit(address, identity) {
      scenarios += 1;
      const session = `scenario-${scenarios}`;
      if (identity !== undefined) sites.setIdentity(identity, session);
      const url = new URL(address);
      url.searchParams.set('s', session);
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(url.href, { waitUntil: 'load' });
      await page.bringToFront();
      return { page, session, complaints, close: () => page.close() };
    },
    async own(path, front) {
      const page = await browser.newPage();
      await front?.bringToFront();
      await openOwn(page, browser.extensionUrl + path);
      return page;
    },
    async close() {
      await browser.close();
      await sites.close();
    },
  };
}

/** Starts sites and browser, and chooses the example organisation in the popup. */
export async function openScene(name: BrowserName): Promise<Scene> {
  const sites = await startSites();
  const scene = sceneOf(await launch(name, { port: sites.port, hosts: sites.hosts }), sites);
  await chooseExample(scene);
  return scene;
}

/** Firefox never reports the end of loading for an extension's own page, so what is waited for is the address and the body. */
async function openOwn(page: Page, address: string): Promise<void> {
  if (address.startsWith('chrome-extension:')) {
    await page.goto(address);
    return;
  }
  page.goto(address).catch(() => undefined);
  await until(
    () => page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => ''),
    (where) => where.startsWith(address.split('#', 1)[0] ?? '') && where.endsWith('complete'),
    `the page ${address}`,
  );
}

/** Presses the popup's own button, as a person would on first run, and waits until the rules are stored. */
export async function chooseExample(scene: Scene): Promise<void> {
  const popup = await scene.own('extension/popup.html');
  const button = await popup.waitForSelector('aria/Use the example organisation[role="button"]');
  await button?.click();
  await popup.waitForSelector('[role=tab]');
  await popup.close();
}
