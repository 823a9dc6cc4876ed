// Starts a real browser with the built extension on the look-alike sites. The same page API drives Chromium and Firefox.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

export const DIST = resolve(import.meta.dirname, '../../../dist');
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};
const SETTING: Readonly<Record<BrowserName, string>> = { chromium: 'WHICHHAT_CHROMIUM', firefox: 'WHICHHAT_FIREFOX' };
/** The add-on's internal id in Firefox, fixed so that its own pages have a known address. */
const FIREFOX_UUID = '6a2f1c7e-0b5d-4f3a-9a61-3c1d2e4f5a6b';
const GECKO_ID = 'whichhat@whichhat.example';

/** The browser's program: from the environment, or where systems usually keep it. */
export function executable(name: BrowserName): string | undefined {
  return [process.env[SETTING[name]], ...PLACES[name]].find((path) => path !== undefined && existsSync(path));
}

export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Start of the addresses of the extension's own pages, with a slash at the end; empty without the extension. */
  readonly extensionUrl: string;
  /** Folder into which this browser downloads; gone when it is closed. */
  readonly downloads: string;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly port: number;
  readonly hosts: readonly string[];
  /** False starts the bare browser, for the bench's comparison. */
  readonly extension?: boolean;
  /** Folder of another build than `dist/<browser>`. */
  readonly build?: string;
  readonly headless?: boolean;
  readonly language?: string;
  readonly args?: readonly string[];
}

export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const path = executable(name);
  if (path === undefined)
    throw new Error(
      `No ${name} was found: install it (Debian: apt-get install ${name === 'firefox' ? 'firefox-esr' : name}) or set ${SETTING[name]} to its program.`,
    );
  return name === 'chromium' ? launchChromium(path, options) : launchFirefox(path, options);
}

const downloadFolder = (): string => mkdtempSync(join(tmpdir(), 'whichhat-downloads-'));
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

async function launchChromium(executablePath: string, options: LaunchOptions): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'whichhat-chromium-'));
  const map = options.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${options.port}`).join(', ');
  const downloads = downloadFolder();
  const extension = options.extension !== false;
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    userDataDir: profile,
    pipe: true,
    enableExtensions: extension ? [options.build ?? join(DIST, 'chromium')] : false,
    acceptInsecureCerts: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=${map}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--window-size=1280,900',
      `--lang=${options.language ?? 'en-GB'}`,
      ...(options.args ?? []),
    ],
    env: { ...process.env, LANGUAGE: options.language ?? 'en_GB' },
    // With a screen the page is as large as the window.
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
  });
  let extensionUrl = '';
  if (extension) {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'));
    extensionUrl = `${new URL(worker.url()).protocol}//${new URL(worker.url()).host}/`;
  }
  return {
    name: 'chromium',
    browser,
    extensionUrl,
    downloads,
    newPage: () => browser.newPage(),
    close: async () => {
      await browser.close();
      remove(downloads);
      remove(profile);
    },
  };
}

async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<Launched> {
  const downloads = downloadFolder();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    // Lets the tests open the extension's own pages; nobody else starts the browser like this.
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'network.dns.localDomains': options.hosts.join(','),
      'network.socket.forcePort': `443=${options.port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'intl.accept_languages': options.language ?? 'en-GB',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      // An extension's own page never ends loading for whoever drives the browser, and the timers of a loading page wait until it is idle.
      'dom.timeout.defer_during_load': false,
      // The list of downloads would open and take the keys.
      'browser.download.alwaysOpenPanel': false,
      'browser.download.always_ask_before_handling_new_types': false,
      // Kilobytes of disk; a fifth of it is what one extension may keep: little, so that it can be filled, and enough for the journal of
      // what many scenarios before have written, which Firefox counts until it tidies up.
      'dom.quotaManager.temporaryStorage.fixedLimit': 76_800,
      // The browser's own question, whether an extension may read an address, is answered with yes: no test can press it.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  if (options.extension !== false) await browser.installExtension(options.build ?? join(DIST, 'firefox'));
  return {
    name: 'firefox',
    browser,
    extensionUrl: `moz-extension://${FIREFOX_UUID}/`,
    downloads,
    newPage: async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      // A background tab's animation frames are throttled, and clicks wait for them.
      await page.bringToFront();
      return page;
    },
    close: async () => {
      await browser.close();
      remove(downloads);
    },
  };
}
