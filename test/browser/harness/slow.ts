// A machine several times slower than this one.
import type { Page } from 'puppeteer-core';
import type { Launched } from './browsers.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import type { Scene } from './scene.ts';

/** Milliseconds a slowed browser runs at a stretch. */
const SLICE = 10;

/** Does the work with the browser running at one `times`th of its speed. */
export async function slowed({ browser }: Scene, page: Page, times: number, work: () => Promise<void>): Promise<void> {
  if (browser.name === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: times });
    await work();
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return;
  }
  const processes = await processesOf(browser);
  const tell = (signal: 'SIGSTOP' | 'SIGCONT'): void => {
    for (const id of processes) {
      try {
        process.kill(id, signal);
      } catch {
        // One of its spare processes has ended.
      }
    }
  };
  // Firefox has no brake of its own: all its processes are held for most of the time.
  let running = true;
  let turn: NodeJS.Timeout | undefined;
  const next = (): void => {
    running = !running;
    tell(running ? 'SIGCONT' : 'SIGSTOP');
    turn = setTimeout(next, running ? SLICE : SLICE * (times - 1));
  };
  next();
  try {
    await work();
  } finally {
    clearTimeout(turn);
    tell('SIGCONT');
  }
}

async function processesOf(browser: Launched): Promise<readonly number[]> {
  const found = await inFirefoxItself(
    browser,
    `ChromeUtils.requestProcInfo().then(({ pid, children }) => JSON.stringify([...children.filter(({ type }) => type !== 'forkServer').map((child) => child.pid), pid]))`,
  );
  return JSON.parse(String(found)) as number[];
}
