// The background stopped between every pair of steps of joining and updating, in real browsers: the device is whole each time, and the next alarm completes it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { x } from '../sites/index.ts';
import { press, write } from './harness/hands.ts';
import { until, waitForDialog } from './harness/screen.ts';
import { openStepwiseDevice, phraseOf, type Stands, type StepwiseDevice, type StoppedAt } from './harness/stepwise-device.ts';

/** Steps at which it is stopped in any case, in this order: who takes one out of the walk must say so here. */
const JOINING = ['storage.managed.get', 'storage.local.get trust', 'storage.local.set trust updates secret', 'storage.local.get pack', 'alarms.create updates'];
const UPDATING = [
  'storage.managed.get',
  'permissions.contains',
  'fetch',
  'the host: the question has come',
  'the host: the headers are sent',
  'the host: half of the body is sent',
  'body.read',
  'crypto.verify',
  'crypto.digest',
  'crypto.decrypt',
  'storage.local.set trust updates pack organisation policy',
  'storage.local.set updates',
  'alarms.create updates',
];
/** Fewer moments than this and the walk has shrunk. */
const LEAST = { joining: 15, updating: 40 };
/** Milliseconds after the writing was let go. */
const WHILE_WRITING = [0, 1, 3, 10, 30];

const lastIs =
  (name: string): Stands =>
  (taken) =>
    taken.at(-1)?.startsWith(name) === true;
const writes = lastIs('storage.local.set trust updates pack');

/** Stops it at each of the steps named. */
async function atEach(names: readonly string[], stopped: (stands: Stands) => StoppedAt): Promise<void> {
  for (const name of names) expect(await stopped(lastIs(name)), name).toBeDefined();
}

/** Stops it at the first step, then at the second, and so on to the last. Other readers run beside, so a count may pass one of those named by. */
async function walk(what: string, names: readonly string[], stopped: (stands: Stands) => StoppedAt): Promise<number> {
  const all: string[] = [];
  for (let at = await stopped(() => true); at !== undefined; at = await stopped(({ length }) => length > all.length)) all.push(at);
  console.log(`${what}: stopped at ${all.length} moments\n  ${all.join('\n  ')}`);
  await atEach(
    names.filter((name) => !all.some((step) => step.startsWith(name))),
    stopped,
  );
  return all.length;
}

/** Every single step takes minutes in each browser: that has a command of its own, `npm run stopped`. Every run stops it at each kind of step. */
const long = process.env.WHICHHAT_LONG !== undefined;
const longIt = long ? it : it.skip;
const shortIt = long ? it.skip : it;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let device: StepwiseDevice;
  beforeAll(async () => {
    device = await openStepwiseDevice(name);
  });
  afterAll(() => device.close());

  shortIt('stopped: at each kind of step of joining by code', () => atEach(JOINING, device.joinStopped), 300_000);

  longIt(
    'stopped: between every pair of steps of joining by code',
    async () => {
      expect(await walk(`${name}, joining`, JOINING, device.joinStopped)).toBeGreaterThanOrEqual(LEAST.joining);
      await device.settle();
    },
    600_000,
  );

  shortIt('stopped: at each kind of step of an update, from the alarm to the next', () => atEach(UPDATING, device.updateStopped), 300_000);

  longIt(
    'stopped: between every pair of steps of an update, from the alarm to the next',
    async () => {
      expect(await walk(`${name}, updating`, UPDATING, device.updateStopped)).toBeGreaterThanOrEqual(LEAST.updating);
    },
    900_000,
  );

  longIt(
    'stopped: while it writes',
    async () => {
      for (const after of WHILE_WRITING) {
        await device.updateStopped(writes, async () => {
          device.steps.release();
          const end = performance.now() + after;
          await until(
            async () => performance.now(),
            (now) => now >= end,
            'the moment to stop',
          );
          return device.stop();
        });
      }
    },
    300_000,
  );

  it('stopped: as soon as it has written, and an open tab warns of the new phrase with no background at all', async () => {
    const { scene, version } = device;
    const visit = await scene.visit(x.home({ as: 'midshire-x' }));
    await write(visit.page, '[data-testid="tweetTextarea_0"][contenteditable="true"]', `We like ${phraseOf(version + 1)} here`);
    await device.updateStopped(
      (taken) => writes(taken.slice(0, -1)),
      async () => {
        const now = await device.stop();
        expect(now.pack).toBe(version + 1);
        await visit.page.bringToFront();
        await press(visit.page, '[data-testid="tweetButtonInline"]');
        expect((await waitForDialog(visit.page)).text).toContain(phraseOf(version + 1));
        return now;
      },
    );
    await visit.close();
  }, 120_000);
});
