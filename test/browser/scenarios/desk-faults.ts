// Bad days at the desk: a workspace file that is damaged, work on the device that is damaged, the tab closed in the middle of signing. Nothing is lost.
import { expect, it } from 'vitest';
import { atDesk, type DeskHands, PASSPHRASE } from '../harness/desk-hands.ts';
import type { Scene } from '../harness/scene.ts';
import { until } from '../harness/screen.ts';
import { becomesSigner, begins, makesRootKey, opensFile } from './first-day.ts';

const MINUTES = 60_000;
/** Another than that of the first day, whose key is on the same device. */
const NAME = 'Moorside Council';

/** Cuts short whatever the device keeps, also what an earlier scenario left there. */
const spoils = ({ page }: DeskHands): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('whichhat-desk');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const shelf = opening.result.transaction('kept', 'readwrite').objectStore('kept');
          const asked = shelf.openCursor();
          asked.onsuccess = () => {
            const { result: cursor } = asked;
            if (cursor === null) return;
            cursor.update({ ...cursor.value, mine: cursor.value.mine.slice(0, -200) });
            cursor.continue();
          };
          shelf.transaction.onabort = () => reject(shelf.transaction.error);
          shelf.transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

/** How many works the device keeps. */
const worksOn = ({ page }: DeskHands): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('whichhat-desk');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counted = opening.result.transaction('kept').objectStore('kept').count();
          counted.onerror = () => reject(counted.error);
          counted.onsuccess = () => {
            opening.result.close();
            resolve(counted.result);
          };
        };
      }),
  );

/** Waits until the page would close without a question: the device has everything. */
const isKept = async ({ page }: DeskHands): Promise<unknown> =>
  until(
    () => page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true }))),
    (closes) => closes,
    'work kept on the device',
  );

/** Opens the latest work that the device kept; older work of the same name may wait beneath it. */
async function goesOn(desk: DeskHands): Promise<void> {
  await desk.sees('Work that was not saved');
  await desk.fill(`Passphrase of ${NAME}`, PASSPHRASE);
  await desk.page.keyboard.press('Enter');
}

/** Every work that the device kept is damaged: no passphrase is asked for, and once thrown away nothing of it is there. */
async function throwsAway(desk: DeskHands): Promise<void> {
  await desk.sees('Work that is damaged');
  expect(await desk.text()).not.toContain('Go on with this work');
  while ((await desk.text()).includes('Work that is damaged')) {
    const before = await desk.page.$$('.card[data-tone="warn"]');
    await desk.press('Throw this work away');
    await desk.press('Delete the unsaved changes');
    await until(
      () => desk.page.$$('.card[data-tone="warn"]'),
      (now) => now.length < before.length,
      'the work thrown away',
    );
  }
  expect(await worksOn(desk)).toBe(0);
}

async function signs(desk: DeskHands): Promise<void> {
  await desk.fill('What is new', 'First rules');
  await desk.fill('Approved by', 'Head of Communications');
  await desk.press('Sign version 1 as Ruth Ansell');
}

/** So that the next scenario finds no work of this one. */
async function letsGo(desk: DeskHands): Promise<void> {
  await desk.press('Start', 'tab');
  await desk.press('Close the workspace');
  await desk.sees('Some work is not saved');
  await desk.press('Close without saving');
  await desk.sees('Welcome to the comms desk');
}

export function deskFaultScenarios(scene: () => Scene): void {
  it(
    'desk faults: a damaged file and damaged work on the device say so and change nothing, and the last good file opens',
    async () => {
      const good = await atDesk(scene(), async (desk) => {
        await begins(desk, NAME);
        const file = await desk.save();
        await desk.press('Elections', 'tab');
        await desk.press('Add an election');
        await desk.fill('Polling day', '2027-05-06');
        await desk.press('Add');
        await desk.sees('From 31 March 2027 to 6 May 2027.');
        await isKept(desk);
        return file;
      });
      const at = good.indexOf('"ciphertext":"') + 40;
      const other = good[at] === 'A' ? 'B' : 'A';
      await atDesk(scene(), async (desk) => {
        for (const [name, content, says] of [
          ['cut.whichhat', good.slice(0, good.length / 2), 'cut.whichhat is damaged'],
          ['changed.whichhat', good.slice(0, at) + other + good.slice(at + 1), 'changed.whichhat is damaged'],
          ['letter.whichhat', 'Dear all', 'letter.whichhat is not a workspace file'],
        ] as const) {
          await desk.give('Choose the file', name, content);
          await desk.fill(`Passphrase of ${name}`, PASSPHRASE);
          await desk.press('Open');
          await desk.sees(says);
        }
        // The work on the device is as it was, and has what the file has not.
        await goesOn(desk);
        await desk.press('Elections', 'tab');
        await desk.sees('From 31 March 2027 to 6 May 2027.');
        await isKept(desk);
        await spoils(desk);
      });
      await atDesk(scene(), async (desk) => {
        await throwsAway(desk);
        await opensFile(desk, good);
        await desk.press('Elections', 'tab');
        await desk.sees('No elections yet');
        // It has nothing that the file has not, so it closes without a question.
        await desk.press('Start', 'tab');
        await desk.press('Close the workspace');
        await desk.sees('Welcome to the comms desk');
      });
    },
    3 * MINUTES,
  );

  it(
    'desk faults: the tab closed in the middle of signing, asked about or not, loses no key, no version and no work',
    async () => {
      await atDesk(scene(), async (desk) => {
        await begins(desk, NAME);
        await becomesSigner(desk, 'Ruth Ansell');
        await makesRootKey(desk);
        await isKept(desk);
        await signs(desk);
        // At once, before anything of it can be kept, and without a question: as when the computer loses its power.
      });
      await atDesk(scene(), async (desk) => {
        await goesOn(desk);
        await desk.press('Publish', 'tab');
        const seen = await until(desk.text, (text) => /Version 1 is signed|Make and sign version 1/.test(text), 'version 1');
        if (seen.includes('Make and sign version 1')) await signs(desk);
        await desk.sees('it would be accepted');
        await isKept(desk);
      });
      await atDesk(scene(), async (desk) => {
        await goesOn(desk);
        await desk.press('Publish', 'tab');
        await desk.sees('Version 1 is signed');
        await desk.sees('it would be accepted');
        await desk.press('Publish: save the update file');
        expect(await desk.downloaded('whichhat-update')).toContain('"whichhat":1');
        await desk.press('Keys and signers');
        await desk.sees('The key of Ruth Ansell is on this device');
        await letsGo(desk);
      });
    },
    3 * MINUTES,
  );

  it(
    'desk faults: with no room left on the device the desk says so, asks before the tab closes, and the file can still be saved',
    async () => {
      await atDesk(scene(), async (desk) => {
        await begins(desk, NAME);
        await isKept(desk);
        await desk.page.evaluate(() => {
          IDBObjectStore.prototype.put = () => {
            throw new DOMException('no room', 'QuotaExceededError');
          };
        });
        await desk.press('Elections', 'tab');
        await desk.press('Add an election');
        await desk.fill('Polling day', '2027-05-06');
        await desk.press('Add');
        await desk.sees('This device has no room left to keep unsaved work. Save the file now.');
        const asked = new Promise<string>((resolve) => {
          desk.page.once('dialog', (dialog) => {
            resolve(dialog.type());
            void dialog.dismiss();
          });
        });
        void desk.page.close({ runBeforeUnload: true }).catch(() => undefined);
        expect(await asked).toBe('beforeunload');
        await desk.sees('From 31 March 2027 to 6 May 2027.');
        expect(await desk.save()).toContain('"whichhat":"workspace"');
        await isKept(desk);
      });
    },
    2 * MINUTES,
  );

  it(
    'desk faults: a second tab is told that the desk is open, and takes over the work of the first with every step of it',
    () =>
      atDesk(scene(), async (first) => {
        await begins(first, NAME);
        await atDesk(scene(), async (second) => {
          await second.sees('The comms desk is open in another tab');
          expect(await second.text()).not.toContain('Begin a new workspace');
          await first.page.bringToFront();
          await first.press('Elections', 'tab');
          await first.press('Add an election');
          await first.fill('Polling day', '2027-05-06');
          await first.press('Add');
          await first.sees('From 31 March 2027 to 6 May 2027.');
          await second.page.bringToFront();
          await second.press('Go on here');
          await goesOn(second);
          await second.press('Elections', 'tab');
          await second.sees('From 31 March 2027 to 6 May 2027.');
          await first.sees('The comms desk is open in another tab');
          await isKept(second);
          await letsGo(second);
        });
        await first.sees('Begin a new workspace');
      }),
    2 * MINUTES,
  );
}
