// How quickly the comms desk answers with 300 accounts, 1,000 people and 500 rules of one's own, against an empty desk, taking turns in one run.
// An answer is the next painted frame after the press or the key; the longest task is what a press would have waited for in between.
import type { Workspace } from '../../src/model/workspace.ts';
import { sealWorkspace } from '../../src/workspace/seal.ts';
import { launch } from '../browser/harness/browsers.ts';
import { atDesk, type DeskHands, PASSPHRASE } from '../browser/harness/desk-hands.ts';
import { sceneOf } from '../browser/harness/scene.ts';
import { until } from '../browser/harness/screen.ts';
import { startSites } from '../sites/server.ts';
import { median, round } from './clock.ts';
import { emptyDesk, largeDesk } from './desk-workspace.ts';

export interface DeskCost {
  /** The slowest interaction of the large desk over the slowest of the empty one. */
  readonly slowestRatio: number;
  readonly slowestMs: { readonly empty: number; readonly large: number };
  /** What was slowest. */
  readonly slowest: string;
  /** Milliseconds of the longest task of the whole walk. */
  readonly longestTaskMs: { readonly empty: number; readonly large: number };
  /** Milliseconds to the next painted frame by interaction, on the large desk. */
  readonly interactions: Readonly<Record<string, number>>;
}

interface Seen {
  answers: number[];
  tasks: number[];
}

const WATCH = `(() => {
  const seen = globalThis.__seen = { answers: [], tasks: [] };
  const heard = (event) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => seen.answers.push(performance.now() - event.timeStamp);
    port2.postMessage(0);
  });
  for (const kind of ['click', 'keydown', 'change']) addEventListener(kind, heard, true);
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
})()`;

const TABS = ['Accounts', 'People', 'Rules', 'Elections', 'Replies and notices', 'Publish', 'Progress', 'Start'];
type Times = Record<string, number[]>;

/** Every interaction once. What only a filled desk has is left out on the empty one. */
async function day(desk: DeskHands, text: string, filled: boolean, times: Times): Promise<number> {
  const { page } = desk;
  await desk.give('Choose the file', 'bench.whichhat', text);
  await desk.fill('Passphrase of bench.whichhat', PASSPHRASE);
  await desk.press('Open');
  await desk.sees('where you are');
  await page.evaluate(WATCH);
  const timed = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    await page.evaluate(() => (globalThis as unknown as { __seen: Seen }).__seen.answers.splice(0));
    await act();
    const answers = await until(
      () => page.evaluate(() => (globalThis as unknown as { __seen: Seen }).__seen.answers),
      (found) => found.length > 0,
      `an answer to ${name}`,
    );
    times[name] = [...(times[name] ?? []), Math.max(...answers)];
  };
  const keys = (words: string) => () => page.keyboard.type(words);
  const ready = () => until(desk.text, (seen) => !seen.includes('Reading the rules'), 'the rules', 60_000);
  const tab = async (name: string): Promise<void> => {
    await timed(`tab ${name}`, () => desk.press(name, 'tab'));
    await ready();
  };
  for (const name of TABS) await tab(name);
  if (filled) {
    await tab('Accounts');
    await page.click('input[type=search]');
    await timed('find an account', keys('tion 29'));
    await timed('open an account', () => page.click('tbody button.open'));
    await tab('People');
    await timed('sort people', () => page.click('thead button.sort'));
    await page.click('input[type=search]');
    await timed('find a person', keys('son 99'));
    await page.click('tbody td.editable');
    await timed('begin a cell', () => page.keyboard.press('F2'));
    await timed('keep a cell', async () => {
      await page.keyboard.type('a@midshirefire.example');
      await page.keyboard.press('Enter');
    });
    await timed('open a person', () => page.click('tbody button.open'));
  }
  await tab('Rules');
  await page.click('input[type=search]');
  await timed('find a rule', keys('post'));
  await timed('open a rule', () => page.click('tbody button.open'));
  await tab('Rules');
  await timed('write a rule', () => desk.press('Write a rule'));
  await desk.fill('Words or phrases to look for', 'x');
  await timed('type words of a rule', keys('new depot opens'));
  // The words are not kept, so the desk asks.
  await desk.press('Rules', 'tab');
  await desk.press('Throw them away');
  await ready();
  await timed('what changes', () => desk.press('What changes'));
  await ready();
  await tab('Publish');
  return Math.max(0, ...(await page.evaluate(() => (globalThis as unknown as { __seen: Seen }).__seen.tasks)));
}

export async function deskCost(rounds = 4): Promise<DeskCost> {
  const sites = await startSites();
  const scene = sceneOf(await launch('chromium', { port: sites.port, hosts: sites.hosts }), sites);
  const sealed = async (workspace: Workspace) => sealWorkspace(workspace, PASSPHRASE);
  const texts = { empty: await sealed(emptyDesk()), large: await sealed(largeDesk()) };
  const times: Record<'empty' | 'large', Times> = { empty: {}, large: {} };
  const tasks: Record<'empty' | 'large', number[]> = { empty: [], large: [] };
  try {
    for (let at = 0; at < rounds; at += 1) {
      for (const name of ['empty', 'large'] as const) {
        // The first round warms the browser.
        const longest = await atDesk(scene, (desk) => day(desk, texts[name], name === 'large', at === 0 ? {} : times[name]));
        if (at > 0) tasks[name].push(longest);
      }
    }
  } finally {
    await scene.close();
  }
  const each = (of: Times): [string, number][] => Object.entries(of).map(([name, taken]): [string, number] => [name, round(median(taken))]);
  const worst = (of: Times): [string, number] => each(of).toSorted(([, a], [, b]) => b - a)[0] ?? ['', 0];
  const [empty, large] = [worst(times.empty), worst(times.large)];
  return {
    slowestRatio: round(large[1] / empty[1]),
    slowestMs: { empty: empty[1], large: large[1] },
    slowest: large[0],
    longestTaskMs: { empty: Math.round(median(tasks.empty)), large: Math.round(median(tasks.large)) },
    interactions: Object.fromEntries(each(times.large)),
  };
}
