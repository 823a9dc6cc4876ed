// Every tab of the desk looked at by axe.
import { expect, it } from 'vitest';
import { axe } from '../harness/axe.ts';
import { atDesk } from '../harness/desk-hands.ts';
import type { Scene } from '../harness/scene.ts';
import { until } from '../harness/screen.ts';
import { wear } from '../harness/wear.ts';

const TABS = ['Start', 'Accounts', 'People', 'Rules', 'Elections', 'Replies and notices', 'Publish', 'Progress'];
const MINUTES = 60_000;

export function deskScenarios(scene: () => Scene): void {
  it(
    'desk: axe finds nothing on any tab, in light and dark, with nothing of ours in the console',
    () =>
      atDesk(scene(), async (desk) => {
        expect((await axe(desk.page)).join('\n')).toBe('');
        await desk.press('Use the example organisation');
        for (const look of ['light', 'dark']) {
          await wear(scene(), desk.page, { dark: look === 'dark' });
          for (const tab of TABS) {
            await desk.press(tab, 'tab');
            await until(desk.text, (seen) => !seen.includes('Reading the rules'), tab);
            expect((await axe(desk.page)).join('\n'), `${tab}, ${look}`).toBe('');
          }
        }
      }),
    3 * MINUTES,
  );
}
