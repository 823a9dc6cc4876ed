// Gets the browsers the tests and the demo need: Debian's packages when root, otherwise one clear sentence.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, executable } from '../browser/harness/browsers.ts';

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Makes sure the browsers are there. Throws one sentence saying what to do where it cannot. */
export function installBrowsers(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => executable(name) === undefined).map((name) => PACKAGES[name]);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `${missing.join(' and ')} not found: install it with your system's package manager (Debian: sudo apt-get install ${missing.join(' ')}), or name its program in WHICHHAT_CHROMIUM or WHICHHAT_FIREFOX.`,
    );
  }
  console.log(`Installing ${missing.join(' and ')} with apt-get …`);
  const apt = (...args: string[]): void => {
    execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...missing, 'fonts-dejavu-core', 'fonts-noto-color-emoji');
  const still = names.filter((name) => executable(name) === undefined);
  if (still.length > 0) throw new Error(`${still.join(' and ')} could not be installed: see the messages of apt-get above.`);
}
