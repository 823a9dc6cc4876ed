// How long the popup takes to its first contentful paint, against an empty page of the same extension, taking turns in one run.
import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch } from '../browser/harness/browsers.ts';
import { chooseExample, sceneOf } from '../browser/harness/scene.ts';
import { startSites } from '../sites/server.ts';
import { median, round } from './clock.ts';

/** A page with nothing of ours on it, beside the popup for as long as this runs. */
const EMPTY = resolve(import.meta.dirname, '../../dist/chromium/extension/empty.html');

/** The popup’s time to its first contentful paint over the time of an empty page. 1.2 is a fifth more. */
export async function popupPaintRatio(loads = 13): Promise<number> {
  writeFileSync(EMPTY, '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body><p>WhichHat</p></body></html>');
  const sites = await startSites();
  const browser = await launch('chromium', { port: sites.port, hosts: sites.hosts });
  try {
    await chooseExample(sceneOf(browser, sites));
    const times: Record<'popup' | 'empty', number[]> = { popup: [], empty: [] };
    for (let load = 0; load < loads; load += 1) {
      for (const name of ['popup', 'empty'] as const) {
        const page = await browser.newPage();
        await page.goto(`${browser.extensionUrl}extension/${name}.html`);
        const painted = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              new PerformanceObserver((list) => {
                const paint = list.getEntriesByName('first-contentful-paint')[0];
                if (paint) done(paint.startTime);
              }).observe({ type: 'paint', buffered: true });
            }),
        );
        // The first loads warm the caches.
        if (load >= 3) times[name].push(painted);
        await page.close();
      }
    }
    return round(median(times.popup) / median(times.empty));
  } finally {
    await browser.close();
    await sites.close();
    rmSync(EMPTY, { force: true });
  }
}
