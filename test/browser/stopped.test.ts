// The background stopped between every pair of steps of joining and updating, in real browsers: the device is whole each time, and the next alarm completes it.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { x } from '../sites/index.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { stopBackground } from './harness/background.ts';
import { type BrowserName, launch } from './harness/browsers.ts';
import { type CommsOffice, DOCUMENT_PATH, openCommsOffice } from './harness/comms-office.ts';
import { press, write } from './harness/hands.ts';
import { asks, setOffAlarm } from './harness/in-extension.ts';
import { type Kept, kept, NOTHING, packOf } from './harness/kept.ts';
import { type Scene, sceneOf } from './harness/scene.ts';
import { until, waitForDialog } from './harness/screen.ts';
import { Steps, stepwiseBuild } from './harness/stepwise.ts';

/** Steps that must be among those at which the background was stopped, in this order: who takes one out of the walk must say so here. */
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

const phrase = (version: number): string => `purple elephants number ${version}`;
const inOrder = (wanted: readonly string[], steps: readonly string[]): string[] => {
  let at = -1;
  return wanted.filter((name) => {
    const found = steps.findIndex((step, n) => n > at && step.startsWith(name));
    if (found >= 0) at = found;
    return found < 0;
  });
};

/** The walk through an update takes some four minutes in each browser and leans on their timing: it has a command of its own, `npm run stopped`. */
const longIt = process.env.WHICHHAT_LONG === undefined ? it.skip : it;

describe.each(['chromium', 'firefox'] as const)('in %s', (name: BrowserName) => {
  const build = stepwiseBuild(name);
  const steps = new Steps();
  let sites: Sites;
  let scene: Scene;
  let page: Page;
  let office: CommsOffice;
  let version = 1;

  beforeAll(async () => {
    office = await openCommsOffice();
    sites = await startSites();
    sites.files.gate = steps.pass;
    scene = sceneOf(await launch(name, { port: sites.port, hosts: sites.hosts, build: build.folder }), sites);
    page = await scene.own('blank.html');
  });
  afterAll(async () => {
    steps.release();
    await scene.close();
    build.remove();
  });

  const publish = async (wanted: number): Promise<void> => {
    version = wanted;
    sites.files.publish(DOCUMENT_PATH, await office.document(wanted, phrase(wanted)));
  };
  const stop = async (): Promise<Kept> => {
    await stopBackground(scene.browser);
    steps.release();
    return kept(page);
  };
  const settled = (wanted: number): Promise<Kept> =>
    until(
      () => kept(page),
      (now) => now.pack === wanted && now.planned,
      `version ${wanted} and the next alarm`,
      60_000,
    );
  /** True when it stands at a step, false when it came to its end first. */
  const standsBefore = (ended: () => Promise<boolean>): Promise<boolean> =>
    until(
      async () => [steps.held, steps.held || (await ended())],
      ([, over]) => over === true,
      'a step or the end',
      60_000,
    ).then(([held]) => held === true);
  const joinAll = async (): Promise<void> => {
    for (const message of ['readCode', 'joinByCode'] as const) if (!(await asks(page, message, office.code))?.ok) throw new Error(message);
  };

  it('stopped: between every pair of steps of joining by code', async () => {
    await publish(1);
    const all: string[] = [];
    for (let at = 0; ; at += 1) {
      steps.order(() => false);
      await asks(page, 'deleteEverything');
      await stopBackground(scene.browser);
      steps.order(({ length }) => length > at);
      let joined = false;
      joinAll().then(
        () => {
          joined = true;
        },
        () => undefined,
      );
      if (!(await standsBefore(async () => joined))) break;
      all.push(steps.taken.at(-1) ?? '');
      const after = await stop();
      expect([NOTHING, { ...NOTHING, trusts: true, fetches: true, secret: true }], `before ${all.at(-1)}`).toContainEqual({ ...after, planned: false });
      // Whoever has not joined presses again; whoever has only waits for the alarm, which the next start of the background plans where it is missing.
      if (!after.trusts) await joinAll();
      else await asks(page, 'policy');
      await until(
        () => kept(page),
        ({ planned }) => planned,
        'the alarm',
      );
      await setOffAlarm(page);
      expect(await settled(1), `before ${all.at(-1)}`).toMatchObject(packOf(1, phrase(1)));
    }
    steps.release();
    console.log(`${name}, joining: stopped at ${all.length} moments\n  ${all.join('\n  ')}`);
    expect(inOrder(JOINING, all)).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(LEAST.joining);
    await setOffAlarm(page);
    await settled(1);
  }, 600_000);

  /** The alarm wakes the background for the next version, and it is stopped at the step named; false when it came to the end first. */
  const updateStopped = async (stands: (taken: readonly string[]) => boolean, then = stop): Promise<string | undefined> => {
    const [before, after] = [packOf(version, phrase(version)), packOf(version + 1, phrase(version + 1))];
    await publish(version + 1);
    await stopBackground(scene.browser);
    steps.order(stands);
    await setOffAlarm(page);
    const ended = async (): Promise<boolean> => {
      const { pack, planned } = await kept(page);
      return pack === version && planned;
    };
    if (!(await standsBefore(ended))) return undefined;
    const at = steps.taken.at(-1) ?? '';
    expect([before, after], `before ${at}`).toContainEqual({ ...(await then()), planned: true });
    await setOffAlarm(page);
    expect(await settled(version), `before ${at}`).toMatchObject(after);
    return at;
  };

  longIt(
    'stopped: between every pair of steps of an update, from the alarm to the next',
    async () => {
      const all: string[] = [];
      for (;;) {
        const at = await updateStopped(({ length }) => length > all.length);
        if (at === undefined) break;
        all.push(at);
      }
      steps.release();
      console.log(`${name}, updating: stopped at ${all.length} moments\n  ${all.join('\n  ')}`);
      expect(all.length).toBeGreaterThanOrEqual(LEAST.updating);
      // Other readers of the device run beside the check, so a count may pass a step by; it is stopped at each of these by name as well.
      for (const name of UPDATING) expect(await updateStopped((taken) => taken.at(-1)?.startsWith(name) === true), name).toBeDefined();
    },
    900_000,
  );

  const writes = (taken: readonly string[]): boolean => taken.at(-1)?.startsWith('storage.local.set trust updates pack') === true;

  longIt(
    'stopped: while it writes',
    async () => {
      for (const after of WHILE_WRITING) {
        await updateStopped(writes, async () => {
          steps.release();
          const end = performance.now() + after;
          await until(
            async () => performance.now(),
            (now) => now >= end,
            'the moment to stop',
          );
          return stop();
        });
      }
    },
    300_000,
  );

  longIt(
    'stopped: as soon as it has written, and an open tab warns of the new phrase with no background at all',
    async () => {
      const visit = await scene.visit(x.home({ as: 'midshire-x' }));
      await write(visit.page, '[data-testid="tweetTextarea_0"][contenteditable="true"]', `We like ${phrase(version + 1)} here`);
      await updateStopped(
        (taken) => writes(taken.slice(0, -1)),
        async () => {
          const now = await stop();
          expect(now.pack).toBe(version);
          await visit.page.bringToFront();
          await press(visit.page, '[data-testid="tweetButtonInline"]');
          expect((await waitForDialog(visit.page)).text).toContain(phrase(version));
          return now;
        },
      );
      await visit.close();
    },
    120_000,
  );
});
