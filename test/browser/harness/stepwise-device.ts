// A device whose background goes step by step. It is stopped at the step asked for while it joins or updates: it must then be whole, before
// or after, and the next alarm must complete it.
import { expect } from 'vitest';
import { startSites } from '../../sites/server.ts';
import { stopBackground } from './background.ts';
import { type BrowserName, launch } from './browsers.ts';
import { DOCUMENT_PATH, openCommsOffice } from './comms-office.ts';
import { asks, setOffAlarm } from './in-extension.ts';
import { beNew, type Kept, kept, NOTHING, packOf, rememberNew } from './kept.ts';
import { sceneOf } from './scene.ts';
import { until } from './screen.ts';
import { Steps, stepwiseBuild } from './stepwise.ts';

/** Whether to stand still before the last of the steps taken so far. */
export type Stands = (taken: readonly string[]) => boolean;
/** The step it was stopped before, or undefined when it came to the end first. */
export type StoppedAt = Promise<string | undefined>;
export type StepwiseDevice = Awaited<ReturnType<typeof openStepwiseDevice>>;

/** The phrase that the rules of this version warn of. */
export const phraseOf = (version: number): string => `purple elephants number ${version}`;
const whole = (version: number): Kept => packOf(version, phraseOf(version));

/** Opens a browser with a stepwise build that has joined nothing yet, and an office to publish for it. */
export async function openStepwiseDevice(name: BrowserName) {
  const build = stepwiseBuild(name);
  const steps = new Steps();
  const office = await openCommsOffice();
  const sites = await startSites();
  sites.files.gate = steps.pass;
  const scene = sceneOf(await launch(name, { port: sites.port, hosts: sites.hosts, build: build.folder }), sites);
  const page = await scene.own('blank.html');
  let version = 1;

  const publish = async (wanted: number): Promise<void> => {
    version = wanted;
    sites.files.publish(DOCUMENT_PATH, await office.document(wanted, phraseOf(wanted)));
  };
  const stop = async (): Promise<Kept> => {
    await stopBackground(scene.browser);
    steps.release();
    return kept(page);
  };
  /** True when it stands at a step; false when it came to its end first, and then nothing after the end stands either. */
  const standsBefore = async (ended: () => boolean): Promise<boolean> => {
    await until(
      async () => steps.held || ended(),
      (over) => over,
      'a step or the end',
      60_000,
    );
    if (!ended()) return true;
    steps.release();
    return false;
  };
  /** The alarm goes off, and the check it wakes takes the published version. What is kept is large, so it is looked at only when the steps say so. */
  const settle = async (): Promise<Kept> => {
    const from = steps.taken.length;
    await setOffAlarm(page);
    await until(
      async () => steps.checkedSince(from),
      (over) => over,
      `the check for version ${version} to end`,
      60_000,
    );
    return until(
      () => kept(page),
      (now) => now.pack === version && now.planned,
      `version ${version} and the next alarm`,
      60_000,
    );
  };
  const joinAll = async (): Promise<void> => {
    for (const message of ['readCode', 'joinByCode'] as const) if (!(await asks(page, message, office.code))?.ok) throw new Error(message);
  };
  const planned = (): Promise<Kept> =>
    until(
      () => kept(page),
      (now) => now.planned,
      'the alarm',
    );

  await asks(page, 'deleteEverything');
  await rememberNew(page);

  return {
    scene,
    steps,
    stop,
    settle,
    get version(): number {
      return version;
    },

    /** A new device joins by code. */
    async joinStopped(stands: Stands): StoppedAt {
      await publish(1);
      await stopBackground(scene.browser);
      await beNew(page);
      await stopBackground(scene.browser);
      steps.order(stands);
      let joined = false;
      joinAll().then(
        () => {
          joined = true;
        },
        () => undefined,
      );
      if (!(await standsBefore(() => joined))) return undefined;
      const at = steps.taken.at(-1) ?? '';
      const after = await stop();
      expect([NOTHING, { ...NOTHING, trusts: true, fetches: true, secret: true }], `before ${at}`).toContainEqual({ ...after, planned: false });
      // Whoever has not joined presses again; whoever has only waits for the alarm, which the next start of the background plans where it is missing.
      if (!after.trusts) await joinAll();
      else await asks(page, 'policy');
      await planned();
      expect(await settle(), `before ${at}`).toMatchObject(whole(1));
      return at;
    },

    /** The alarm wakes the background for the next version. `then` stops it, and says what is kept. */
    async updateStopped(stands: Stands, then = stop): StoppedAt {
      const before = whole(version);
      await publish(version + 1);
      const after = whole(version);
      await stopBackground(scene.browser);
      steps.order(stands);
      await setOffAlarm(page);
      if (!(await standsBefore(() => !steps.held && steps.checkedSince(0)))) return undefined;
      const at = steps.taken.at(-1) ?? '';
      expect([before, after], `before ${at}`).toContainEqual({ ...(await then()), planned: true });
      expect(await settle(), `before ${at}`).toMatchObject(after);
      return at;
    },

    async close(): Promise<void> {
      steps.release();
      await scene.close();
      build.remove();
    },
  };
}
