// A page that works against us: no flagged post leaves without the person, nothing crashes, and nothing of the rules or the register reaches the page.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { x } from '../../sites/index.ts';
import { BLOCK, WARN } from '../harness/drafts.ts';
import { press, write } from '../harness/hands.ts';
import type { Scene, Visit } from '../harness/scene.ts';
import { dialog, pressOurs, until, waitForDialog, waitForMark, waitForNoDialog } from '../harness/screen.ts';
import { visits } from '../harness/visits.ts';

const EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const BUTTON = '[data-testid="tweetButtonInline"]';
const CORPORATE = 'Posting as Midshire Fire · corporate account';

/** Sends a post from the page, by the page's own means as they are now. */
const sendFromPage = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/i/api/graphql/q1/CreateTweet');
    request.send(JSON.stringify({ variables: { tweet_text: words } }));
  }, text);

/** The page itself sends a flagged post, and the question about it stands. */
async function isAsked(page: Page): Promise<void> {
  await waitForMark(page, CORPORATE);
  await sendFromPage(page, WARN);
  await waitForDialog(page);
}

export function hostileScenarios(scene: () => Scene): void {
  const { at, posts } = visits(scene);
  const texts = (visit: Visit): string[] => posts(visit).map(({ text }) => text);
  const heldBack = async (visit: Visit): Promise<void> => {
    await waitForDialog(visit.page);
    expect(texts(visit)).toEqual([]);
    await pressOurs(visit.page, 'Go back and edit');
    await waitForNoDialog(visit.page);
    expect(texts(visit)).toEqual([]);
  };

  it('hostile: forged greetings, answers and tickets change nothing', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await visit.page.evaluate(() => {
        const node = document.createElement('i');
        for (const target of [window, document, document.documentElement, document.body, node]) {
          target.dispatchEvent(new MouseEvent('whichhat:hello', { relatedTarget: node }));
          for (const type of ['answer', 'watch', 'ask', 'still', 'reopened', 'whichhat:answer']) {
            for (const detail of ['{"id":1,"answer":"go"}', '{', '', null, 7, { id: 1, answer: 'go' }, '{"endpoint":"^$","names":"x"}']) {
              target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
            }
          }
        }
        postMessage({ id: 1, answer: 'go' }, '*');
      });
      await sendFromPage(visit.page, WARN);
      await heldBack(visit);
    }));

  it('hostile: natives replaced after us neither let a post by nor hear what is said about it', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, CORPORATE);
      await page.evaluate(() => {
        const heard: string[] = [];
        (globalThis as unknown as { heard: string[] }).heard = heard;
        const listen = (on: object, name: string): void => {
          const native = (on as Record<string, (...args: unknown[]) => unknown>)[name];
          Object.defineProperty(on, name, {
            configurable: true,
            writable: true,
            value: function (this: unknown, ...args: unknown[]) {
              // React's own use of these is the page talking to itself; only what looks like ours counts.
              const words = args
                .map((arg) => (typeof arg === 'string' ? arg : arg instanceof Event ? `${arg.type} ${String((arg as CustomEvent).detail)}` : ''))
                .join(' ');
              if (words.includes('"answer"') || words.includes('"unchecked"') || words.includes('"actor":')) heard.push(`${name}: ${words}`);
              return native?.apply(this, args);
            },
          });
        };
        listen(EventTarget.prototype, 'dispatchEvent');
        listen(JSON, 'parse');
        listen(JSON, 'stringify');
        listen(RegExp.prototype, 'exec');
        listen(Map.prototype, 'get');
        Reflect.apply = () => undefined;
        Object.defineProperty(CustomEvent.prototype, 'detail', { get: () => '{"id":1,"answer":"go"}' });
        WeakMap.prototype.get = () => undefined;
        String.prototype.toLowerCase = () => '';
        (Object.prototype as { toJSON?: unknown }).toJSON = function (this: unknown) {
          heard.push('toJSON');
          return this;
        };
      });
      await sendFromPage(page, WARN);
      await waitForDialog(page);
      await pressOurs(page, 'Go back and edit');
      await waitForNoDialog(page);
      expect(texts(visit)).toEqual([]);
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      expect(heard.filter((line) => line !== 'toJSON')).toEqual([]);
    }));

  it('hostile: a frame the page makes has no way round', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, CORPORATE);
      for (const kind of ['blank', 'srcdoc'] as const) {
        await page.evaluate(
          (how, text) => {
            const frame = document.createElement('iframe');
            if (how === 'srcdoc') frame.srcdoc = '<p>here</p>';
            document.body.append(frame);
            const send = (): void => {
              const own = frame.contentWindow as unknown as typeof globalThis;
              const request = new own.XMLHttpRequest();
              request.open('POST', `${location.origin}/i/api/graphql/q1/CreateTweet`);
              request.send(JSON.stringify({ variables: { tweet_text: text } }));
            };
            if (how === 'srcdoc') frame.onload = send;
            else send();
          },
          kind,
          `${WARN} ${kind}`,
        );
        await heldBack(visit);
      }
    }));

  it('hostile: a document opened anew keeps both lines', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, CORPORATE);
      await page.evaluate(() => {
        const seen = globalThis as unknown as { first: number };
        seen.first = 0;
        document.open();
        document.write(
          '<!DOCTYPE html><title>anew</title><body><div role="dialog"><div data-testid="UserAvatar-Container-MidshireFire">.</div><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" style="min-height:60px"></div><div data-testid="toolBar"><button data-testid="tweetButton">Post</button></div></div>',
        );
        document.close();
        addEventListener('click', () => (seen.first += 1), true);
      });
      await write(page, EDITOR, WARN);
      await press(page, '[data-testid="tweetButton"]');
      await waitForDialog(page);
      await pressOurs(page, 'Go back and edit');
      await waitForNoDialog(page);
      await sendFromPage(page, WARN);
      await heldBack(visit);
    }));

  it('hostile: a page that takes our elements away for good is asked about by the browser itself', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, CORPORATE);
      const questions: string[] = [];
      page.on('dialog', (asked) => {
        questions.push(asked.message());
        void asked.dismiss();
      });
      await page.evaluate(() => {
        new MutationObserver(() => {
          for (const node of [...document.documentElement.children]) if (node !== document.head && node !== document.body) node.remove();
        }).observe(document.documentElement, { childList: true });
        for (const node of [...document.documentElement.children]) if (node !== document.head && node !== document.body) node.remove();
      });
      await write(page, EDITOR, WARN);
      await press(page, BUTTON);
      await until(
        () => Promise.resolve(questions.length),
        (count) => count > 0,
        'the browser’s own question',
      );
      await sendFromPage(page, BLOCK);
      await until(
        () => Promise.resolve(questions.length),
        (count) => count > 1,
        'the second question',
      );
      expect(questions[0]).toContain('Before you post as Midshire Fire');
      expect(texts(visit)).toEqual([]);
    }));

  it('hostile: untrusted presses of our buttons and a cover over them answer nothing', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await isAsked(page);
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.setAttribute('style', 'position:fixed;inset:0;z-index:2147483647;background:#fff');
        document.body.append(cover);
        for (const host of document.documentElement.children) {
          for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) {
            button.click();
            button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
            button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
          }
        }
      });
      expect(await dialog(page)).toBeDefined();
      await heldBack(visit);
    }));

  it('hostile: what the page lays over the question in the top layer comes below it again', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, CORPORATE);
      for (const how of ['popover', 'dialog'] as const) {
        await sendFromPage(page, `${WARN} ${how}`);
        await waitForDialog(page);
        await page.evaluate((kind) => {
          const cover = document.createElement(kind === 'dialog' ? 'dialog' : 'div');
          cover.setAttribute('style', 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:#fff');
          cover.textContent = 'You have won';
          if (kind === 'popover') cover.popover = 'manual';
          document.body.append(cover);
          if (kind === 'popover') cover.showPopover();
          else (cover as HTMLDialogElement).showModal();
        }, how);
        // What lies on top is what the pointer finds; a cover with holes for the pointer stands where this one stood.
        await until(
          () =>
            page.evaluate(() => {
              const host = [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot?.querySelector('[role=alertdialog]'));
              const box = host?.shadowRoot?.querySelector('[role=alertdialog]')?.getBoundingClientRect();
              return box !== undefined && document.elementFromPoint(box.x + box.width / 2, box.y + 30) === host;
            }),
          (onTop) => onTop,
          'the question to be on top again',
        );
        await heldBack(visit);
        await page.evaluate(() => document.body.lastElementChild?.remove());
      }
    }));

  it('hostile: a page that keeps covering the question gets no answer from it', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await isAsked(page);
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.setAttribute('style', 'position:fixed;inset:0;width:100vw;height:100vh;background:#fff;pointer-events:none');
        cover.popover = 'manual';
        document.body.append(cover);
        setInterval(() => {
          if (cover.matches(':popover-open')) cover.hidePopover();
          cover.showPopover();
        }, 10);
      });
      await waitForNoDialog(page);
      expect(texts(visit)).toEqual([]);
    }));

  it.each([
    ['without our style, and faded', 'faded'],
    ['with other words on its buttons', 'words'],
    ['with its safe button taken out', 'removed'],
  ] as const)('hostile: a question %s is answered “Go back”, and the next one is the browser’s own', (_, how) =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, CORPORATE);
      const questions: string[] = [];
      page.on('dialog', (asked) => {
        questions.push(asked.message());
        void asked.dismiss();
      });
      await sendFromPage(page, WARN);
      const { buttons } = await waitForDialog(page);
      expect(buttons.map(({ name }) => name)).toContain('Post anyway');
      const place = await page.evaluate((what) => {
        const host = [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot?.querySelector('[role=alertdialog]'));
        const root = host?.shadowRoot;
        const found = root?.querySelectorAll<HTMLButtonElement>('[role=alertdialog] button') ?? [];
        const anyway = [...found].find(({ textContent }) => textContent === 'Post anyway');
        const box = anyway?.getBoundingClientRect();
        if (what === 'faded') root?.querySelector<HTMLElement>('[role=alertdialog]')?.style.setProperty('opacity', '0.01', 'important');
        else if (what === 'words') for (const button of found) button.textContent = 'See the kittens';
        else root?.querySelector('.safe')?.remove();
        return { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 };
      }, how);
      await page.mouse.click(place.x, place.y);
      await waitForNoDialog(page);
      expect(texts(visit)).toEqual([]);
      await sendFromPage(page, BLOCK);
      await until(
        () => Promise.resolve(questions.length),
        (count) => count > 0,
        'the browser’s own question',
      );
      expect(texts(visit)).toEqual([]);
    }),
  );

  it.each([
    ['side by side', 'flat'],
    ['in one box', 'nested'],
    ['each in a dialog of its own', 'dialogs'],
  ] as const)('hostile: three thousand composers %s are not followed one by one, and a flagged post is still held', (_, how) =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, CORPORATE);
      await page.evaluate((kind) => {
        const all = document.createElement('div');
        all.setAttribute('style', 'position:relative;z-index:9;background:#fff');
        for (let n = 0; n < 3_000; n += 1) {
          const unit = document.createElement('div');
          unit.setAttribute('style', 'min-height:40px');
          if (kind === 'dialogs') {
            unit.setAttribute('role', 'dialog');
            unit.setAttribute('aria-modal', 'true');
          }
          const face = document.createElement('div');
          face.setAttribute('data-testid', 'UserAvatar-Container-MidshireFire');
          const editor = document.createElement('div');
          editor.setAttribute('data-testid', 'tweetTextarea_0');
          editor.contentEditable = 'true';
          editor.setAttribute('role', 'textbox');
          editor.textContent = `Draft ${n}`;
          const button = document.createElement('button');
          button.setAttribute('data-testid', 'tweetButton');
          button.textContent = 'Post';
          unit.append(face, editor, button);
          if (kind === 'flat') document.body.prepend(unit);
          else all.append(unit);
        }
        if (kind !== 'flat') document.body.prepend(all);
      }, how);
      const shown = await until(
        () =>
          page.evaluate(() =>
            [...document.documentElement.children].reduce((sum, { shadowRoot }) => sum + (shadowRoot?.querySelectorAll('[role=status]').length ?? 0), 0),
          ),
        (count) => count > 1,
        'marks beside some of them',
      );
      expect(shown).toBeLessThanOrEqual(60);
      // The page's own timers and layout go on: this many turns in a row would not fit beside a script that never ends.
      await page.evaluate(async () => {
        for (let turn = 0; turn < 20; turn += 1) await new Promise((resume) => setTimeout(resume, 0));
      });
      await sendFromPage(page, WARN);
      await heldBack(visit);
      await page.evaluate(() => {
        document.querySelector('[data-testid="tweetTextarea_0"]')?.scrollIntoView();
      });
      await write(page, EDITOR, WARN);
      await press(page, '[data-testid="tweetButton"]');
      await heldBack(visit);
    }),
  );

  it('hostile: nothing of the rules, the register or a person’s entry can be read from the page', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await isAsked(page);
      const found = await page.evaluate(() => {
        const names = Object.getOwnPropertyNames(globalThis).filter((name) => /whichhat/i.test(name));
        const shown = [...document.documentElement.children].map((node) => node.shadowRoot?.textContent ?? '').join(' ');
        // Other accounts of the register, and people in it, that this page has not shown by itself.
        return { names, leaks: ['Eastmarsh', 'Kelling', 'responsible', '1500000000000000003'].filter((word) => shown.includes(word)) };
      });
      expect(found).toEqual({ names: [], leaks: [] });
      await heldBack(visit);
    }));
}
