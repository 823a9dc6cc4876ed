// What the extension adds to a page without a composer: main-thread time and heap, as a difference in one run,
// the bare browser and the one with the extension taking turns on the same look-alike page.
import type { Page } from 'puppeteer-core';
import { launch } from '../browser/harness/browsers.ts';
import { startSites } from '../sites/server.ts';
import { median, round } from './clock.ts';

export interface PageCost {
  /** Milliseconds of main-thread task time added. */
  readonly noComposerMs: number;
  /** Bytes of JavaScript heap added after a collection. */
  readonly heapBytes: number;
}

interface Reading {
  readonly taskMs: number;
  readonly heap: number;
}

async function readingOf(page: Page, url: string): Promise<Reading> {
  await page.goto(url, { waitUntil: 'networkidle0' });
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const metrics = await page.metrics();
  await session.detach();
  return { taskMs: (metrics.TaskDuration ?? 0) * 1_000, heap: metrics.JSHeapUsedSize ?? 0 };
}

export async function pageCost(loads = 15): Promise<PageCost> {
  const sites = await startSites();
  const options = { port: sites.port, hosts: sites.hosts };
  const [bare, withUs] = [await launch('chromium', { ...options, extension: false }), await launch('chromium', options)];
  try {
    const url = 'https://x.com/messages';
    const readings: Record<'bare' | 'withUs', Reading[]> = { bare: [], withUs: [] };
    for (let load = 0; load < loads; load += 1) {
      for (const [name, browser] of [
        ['bare', bare],
        ['withUs', withUs],
      ] as const) {
        const page = await browser.newPage();
        const reading = await readingOf(page, url);
        // The first loads warm the caches of both browsers.
        if (load >= 3) readings[name].push(reading);
        await page.close();
      }
    }
    const added = (key: keyof Reading): number => median(readings.withUs.map((r) => r[key])) - median(readings.bare.map((r) => r[key]));
    return { noComposerMs: round(added('taskMs')), heapBytes: Math.round(added('heap')) };
  } finally {
    await Promise.all([bare.close(), withUs.close()]);
    await sites.close();
  }
}
