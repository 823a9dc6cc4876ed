// Input methods that compose a letter from several keys: the Enter that ends a composition is no attempt to post.
// Chromium only: its debugging protocol can compose; Firefox's cannot.
import { expect, it } from 'vitest';
import { facebook } from '../../sites/index.ts';
import { find, press } from '../harness/hands.ts';
import type { Scene } from '../harness/scene.ts';
import { dialog, until, waitForMark } from '../harness/screen.ts';

const COMMENT = 'form[role="presentation"] [data-lexical-editor="true"]';

export function inputMethodScenarios(scene: () => Scene): void {
  it('input methods: the Enter that picks a candidate neither posts nor asks, whatever the draft', async () => {
    const visit = await scene().visit(facebook.post({ as: 'kelling-fb' }));
    try {
      const { page } = visit;
      await find(page, COMMENT);
      await waitForMark(page, 'Posting as Kelling Fire Station · corporate account');
      await press(page, COMMENT);
      await page.keyboard.type('Ring her on 07700 900123 ');
      const session = await page.createCDPSession();
      await session.send('Input.imeSetComposition', { text: 'けいほうき', selectionStart: 5, selectionEnd: 5 });
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 });
      await session.send('Input.insertText', { text: '警報器' });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
      await until(
        () => page.$eval(COMMENT, (node) => node.textContent ?? ''),
        (text) => text.includes('警報器'),
        'the composed word',
      );
      expect(await dialog(page)).toBeUndefined();
      expect(scene().sites.log.posts(visit.session)).toEqual([]);
      await page.keyboard.press('Enter');
      await until(
        () => dialog(page),
        (view) => view !== undefined,
        'the warning at the real Enter',
      );
      expect(scene().sites.log.posts(visit.session)).toEqual([]);
      expect(visit.complaints).toEqual([]);
    } finally {
      await visit.close();
    }
  });
}
