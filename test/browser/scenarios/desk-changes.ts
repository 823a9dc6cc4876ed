// What stands at the desk is changed by keys where it stands: a hold in force, a role on an account. The focus never gets lost on the way.
import { expect, it } from 'vitest';
import { axe } from '../harness/axe.ts';
import { atDesk, type DeskHands } from '../harness/desk-hands.ts';
import type { Scene } from '../harness/scene.ts';
import { until } from '../harness/screen.ts';

const MINUTES = 60_000;

const focused = ({ page }: DeskHands): Promise<string> => page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Presses Enter on the button, as whoever came to it with Tab does. */
async function enters(desk: DeskHands, name: string): Promise<void> {
  const button = await desk.page.waitForSelector(`::-p-aria(${name}[role="button"])`);
  await button?.focus();
  await desk.page.keyboard.press('Enter');
}

async function focusAt(desk: DeskHands, name: string): Promise<void> {
  await until(
    () => focused(desk),
    (now) => now === name,
    `the focus on ${name}`,
  );
}

async function goTo({ page }: DeskHands, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
}

/** A field of a day and a time has parts in an order that each browser has its own of. */
async function setMoment({ page }: DeskHands, label: string, value: string): Promise<void> {
  await page.evaluate(
    (name, moment) => {
      const field = [...document.querySelectorAll<HTMLInputElement>('input[type=datetime-local]')].find((one) => one.labels?.[0]?.innerText.trim() === name);
      if (!field) throw new Error(`no field ${name}`);
      field.value = moment;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    value,
  );
}

export function deskChangeScenarios(scene: () => Scene): void {
  it(
    'desk: a hold in force is changed and ended, and a role becomes another, by keys and without losing the focus',
    () =>
      atDesk(scene(), async (desk) => {
        await desk.press('Use the example organisation');
        await desk.sees('where you are');
        await goTo(desk, '#replies');
        await desk.press('Hold posting');
        await setMoment(desk, 'Until', '2099-01-02T12:00');
        await desk.fill('Reason, in English', 'Major incident');
        await desk.press('Add this hold');
        await desk.sees('in force now');
        await enters(desk, 'Change Major incident');
        await desk.sees('Change this hold');
        expect(await axe(desk.page)).toEqual([]);
        await desk.page.keyboard.press('Escape');
        await focusAt(desk, 'Change Major incident');
        await desk.page.keyboard.press('Enter');
        await setMoment(desk, 'Until', '2099-01-03T12:00');
        await desk.press('Keep these changes');
        await desk.sees('3 January 2099');
        await focusAt(desk, 'Change Major incident');
        await enters(desk, 'End it now Major incident');
        await desk.sees('· over');
        await focusAt(desk, 'Change Major incident');
        await desk.page.keyboard.down('Control');
        await desk.page.keyboard.press('z');
        await desk.page.keyboard.up('Control');
        await desk.sees('in force now');

        await goTo(desk, '#people/sam-carter');
        await enters(desk, 'Change Facebook access, Kelling Fire Station');
        await desk.sees('Change the role on Kelling Fire Station');
        await desk.choose('Role', 'task access');
        await desk.press('Change the role');
        await desk.sees('“task access” in place of “Facebook access”');
        await focusAt(desk, 'Change task access, Kelling Fire Station');
      }),
    2 * MINUTES,
  );
}
