// What the extension costs a person who writes and posts: bare browser and extension take turns in one run on the look-alike of X.
import type { Page } from 'puppeteer-core';
import { launch } from '../browser/harness/browsers.ts';
import { CLEAN } from '../browser/harness/drafts.ts';
import { chooseExample, sceneOf } from '../browser/harness/scene.ts';
import { x } from '../sites/index.ts';
import { startSites } from '../sites/server.ts';
import { median, round } from './clock.ts';

const EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const BUTTON = '[data-testid="tweetButtonInline"]';

export interface PostingCost {
  /** Time from a key press to the next painted frame, with over without. */
  readonly keyToPaintRatio: number;
  /** Time from the press of Post to the request being handed to the network, with over without, second line on. */
  readonly cleanPostRatio: number;
  /** The same in milliseconds, so that a ratio of two small numbers can be judged. */
  readonly cleanPostMs: { readonly bare: number; readonly withUs: number };
  /** Longest frame while a feed of 2,000 nodes is scrolled, in milliseconds. */
  readonly scrollMs: { readonly bare: number; readonly withUs: number };
  /** JavaScript heap of a tab with a composer in which a post was written and sent, in bytes after a collection. */
  readonly tabHeapBytes: { readonly bare: number; readonly withUs: number };
}

/** Bytes of heap, all worlds of the page together, once what is no longer needed is gone. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await page.metrics();
  await session.detach();
  return JSHeapUsedSize;
}

/** Time between an event of the page and what follows it, measured by the page itself. */
async function measure(page: Page): Promise<{ keys: number[]; post: number; scroll: number }> {
  await page.evaluate(() => {
    const seen = { keys: [] as number[], pressed: 0, post: 0 };
    Object.assign(globalThis, { seen });
    addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => seen.keys.push(performance.now() - event.timeStamp);
          port2.postMessage(0);
        });
      },
      true,
    );
    addEventListener(
      'click',
      (event) => {
        seen.pressed = event.timeStamp;
      },
      true,
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name.includes('CreateTweet')) seen.post = entry.startTime - seen.pressed;
    }).observe({ type: 'resource', buffered: true });
  });
  await page.click(EDITOR);
  await page.keyboard.type(CLEAN, { delay: 12 });
  const posted = page.waitForResponse((response) => response.url().includes('CreateTweet'));
  await page.click(BUTTON);
  await posted;
  await page.waitForFunction(() => (globalThis as unknown as { seen: { post: number } }).seen.post > 0);
  const scroll = await page.evaluate(async () => {
    const feed = document.createElement('div');
    for (let n = 0; n < 2_000; n += 1) feed.append(Object.assign(document.createElement('article'), { textContent: `An entry of the feed, number ${n}` }));
    document.body.append(feed);
    let worst = 0;
    let last = performance.now();
    for (let step = 0; step < 60; step += 1) {
      scrollBy(0, 300);
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      if (step > 5) worst = Math.max(worst, now - last);
      last = now;
    }
    return worst;
  });
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: { keys: number[]; post: number } }).seen);
  return { keys: seen.keys, post: seen.post, scroll };
}

export async function postingCost(rounds = 12): Promise<PostingCost> {
  const sites = await startSites();
  const options = { port: sites.port, hosts: sites.hosts };
  const [bare, withUs] = [sceneOf(await launch('chromium', { ...options, extension: false }), sites), sceneOf(await launch('chromium', options), sites)];
  try {
    await chooseExample(withUs);
    const found = {
      bare: { keys: [] as number[], posts: [] as number[], scrolls: [] as number[], heaps: [] as number[] },
      withUs: { keys: [] as number[], posts: [] as number[], scrolls: [] as number[], heaps: [] as number[] },
    };
    for (let n = 0; n < rounds; n += 1) {
      for (const [name, scene] of [
        ['bare', bare],
        ['withUs', withUs],
      ] as const) {
        const visit = await scene.visit(x.home({ as: 'midshire-x' }));
        await visit.page.waitForSelector(EDITOR, { visible: true });
        const { keys, post, scroll } = await measure(visit.page);
        // The first round warms both browsers.
        if (n > 0) {
          found[name].keys.push(...keys);
          found[name].posts.push(post);
          found[name].scrolls.push(scroll);
          found[name].heaps.push(await heapOf(visit.page));
        }
        await visit.close();
      }
    }
    const both = (of: 'keys' | 'posts' | 'scrolls' | 'heaps') => ({ bare: round(median(found.bare[of])), withUs: round(median(found.withUs[of])) });
    const [keys, posts] = [both('keys'), both('posts')];
    return {
      keyToPaintRatio: round(keys.withUs / keys.bare),
      cleanPostRatio: round(posts.withUs / posts.bare),
      cleanPostMs: posts,
      scrollMs: both('scrolls'),
      tabHeapBytes: both('heaps'),
    };
  } finally {
    await Promise.all([bare.browser.close(), withUs.browser.close()]);
    await sites.close();
  }
}
