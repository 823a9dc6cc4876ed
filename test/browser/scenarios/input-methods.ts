// Input methods that compose a letter from several keys: the Enter that ends a composition is no attempt to post.
import { expect, it } from 'vitest';
import { facebook } from '../../sites/index.ts';
import { compose } from '../harness/compose.ts';
import { press } from '../harness/hands.ts';
import type { Scene } from '../harness/scene.ts';
import { dialog, until, waitForDialog, waitForMark } from '../harness/screen.ts';
import { visits } from '../harness/visits.ts';

const COMMENT = 'form[role="presentation"] [data-lexical-editor="true"]';

export function inputMethodScenarios(scene: () => Scene): void {
  const { at, posts } = visits(scene);

  it.each([
    ['Japanese', 'けいほうき', '警報器'],
    ['Chinese', 'jingbao', '警报'],
    ['Korean', 'ㄱㅕㅇ', '경보'],
    ['Vietnamese', 'bao dong', 'báo động'],
  ])('input methods: the Enter that picks a word in %s neither posts nor asks, whatever the draft; the next one does', (_, keys, word) =>
    at(facebook.post({ as: 'kelling-fb' }), async (visit) => {
      const { page } = visit;
      const read = (): Promise<string> => page.$eval(COMMENT, (node) => node.textContent ?? '');
      await waitForMark(page, 'Posting as Kelling Fire Station · corporate account');
      await press(page, COMMENT);
      await page.keyboard.type('Ring her on 07700 900123 ');
      const composition = await compose(scene(), page, keys);
      await until(read, (text) => text.includes(keys), 'what is composed');
      await composition.pick(word);
      await until(read, (text) => text.includes(word) && !text.includes(keys), 'the word');
      expect(await dialog(page)).toBeUndefined();
      expect(posts(visit)).toEqual([]);
      await page.keyboard.press('Enter');
      expect((await waitForDialog(page)).text).toContain('07700 900123');
      expect(posts(visit)).toEqual([]);
    }),
  );
}
