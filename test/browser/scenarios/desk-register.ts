// The register at the desk in a real browser: a spreadsheet comes in by a real file, goes in as one step, and Progress is drawn; axe looks at both.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { axe } from '../harness/axe.ts';
import type { Scene } from '../harness/scene.ts';
import { until } from '../harness/screen.ts';

const SHEET = [
  'Midshire register,,,,',
  'Page,Platform,Administrator,E-mail,Trained',
  'Midshire Rural,Facebook,Ana Alder,ana@midshirefire.example,2 May 2026',
  ',,Bryn Birch / Carys Cedar,,soon',
].join('\r\n');

export function deskRegisterScenarios(scene: () => Scene): void {
  it('desk: a spreadsheet is brought in as one step, Progress draws it without scrolling sideways, and axe finds nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whichhat-register-'));
    const path = join(folder, 'register.csv');
    writeFileSync(path, SHEET);
    const page = await scene().own('extension/desk.html');
    try {
      await page.setViewport({ width: 1280, height: 900 });
      await press(page, 'Use the example organisation');
      await press(page, 'People', 'tab');
      await press(page, 'Import a spreadsheet');
      const input = await page.waitForSelector('input[type=file][aria-label="Choose the spreadsheet"]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
      await sees(page, 'Row 4, Trained: “soon” is not a day.');
      await sees(page, '3 added, 0 changed');
      expect((await axe(page)).join('\n')).toBe('');
      await press(page, 'Bring it in');
      await sees(page, 'Carys Cedar');

      await press(page, 'Progress', 'tab');
      await page.waitForSelector('.picture svg[role=img]');
      await sees(page, '1 of 5');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect((await axe(page)).join('\n')).toBe('');
    } finally {
      await page.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
}

async function press(page: Page, name: string, role = 'button'): Promise<void> {
  const target = await page.waitForSelector(`::-p-aria(${name}[role="${role}"])`);
  await target?.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await target?.click();
}

const sees = async (page: Page, words: string): Promise<void> =>
  void (await until(
    () => page.evaluate(() => document.body.innerText),
    (seen) => seen.includes(words),
    words,
  ));
