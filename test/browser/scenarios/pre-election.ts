// A pre-election period that covers today: a politician's post that would go out with one's own is asked about, anybody else's is not.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { x } from '../../sites/index.ts';
import { press, write } from '../harness/hands.ts';
import { asks, onOwnPage } from '../harness/in-extension.ts';
import { chooseExample, type Scene } from '../harness/scene.ts';
import { dialog, pressOurs, waitForDialog, waitForMark } from '../harness/screen.ts';
import { visits } from '../harness/visits.ts';

const EXAMPLE = resolve(import.meta.dirname, '../../../rules/example/organisation.yml');
const EDITOR = '[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]';
const POST = '[role="dialog"] [data-testid="tweetButton"]';
const CORPORATE = 'Posting as Midshire Fire · corporate account';
const WORDS = 'Worth a read.';
const DAY = 86_400_000;

/** The example organisation with a local election next week, on a device that has joined it, and the plain example again afterwards. */
async function withElection(scene: Scene, work: () => Promise<void>): Promise<void> {
  const on = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  const file = {
    ...(parse(readFileSync(EXAMPLE, 'utf8')) as object),
    elections: [{ id: 'by-election', type: 'local', nation: 'england', poll: on(7), start: on(-7) }],
  };
  await onOwnPage(scene, async (page) => expect(await asks(page, 'joinOrganisation', file)).toMatchObject({ ok: true }));
  try {
    await work();
  } finally {
    await onOwnPage(scene, (page) => asks(page, 'deleteEverything'));
    await chooseExample(scene);
  }
}

export function preElectionScenarios(scene: () => Scene): void {
  const { at, posts, sent } = visits(scene);
  const quotes = (address: typeof x.quote, body: Parameters<typeof at>[1]): Promise<void> =>
    at(address({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, EDITOR, WORDS);
      await press(visit.page, POST);
      await body(visit);
    });
  const goesUnasked: Parameters<typeof at>[1] = async (visit) => {
    expect((await sent(visit)).map(({ surface, text }) => `${surface}: ${text}`)).toEqual([`quote: ${WORDS}`]);
    expect(await dialog(visit.page)).toBeUndefined();
  };

  it('X: in a pre-election period a quote of a councillor’s post is asked about, and goes out when the person says so; a resident’s post is quoted unasked', () =>
    withElection(scene(), async () => {
      await quotes(x.quoteCouncillor, async (visit) => {
        const { page } = visit;
        expect((await waitForDialog(page)).text).toContain('The post that goes out with yours is by a politician or party');
        expect(posts(visit)).toEqual([]);
        await pressOurs(page, 'Post anyway');
        expect((await sent(visit)).map(({ surface, text }) => `${surface}: ${text}`)).toEqual([`quote: ${WORDS}`]);
      });
      await quotes(x.quote, goesUnasked);
    }));

  it('X: in a pre-election period a councillor’s post passed on without a word of one’s own is asked about too', () =>
    withElection(scene(), () =>
      at(x.quoteCouncillor({ as: 'midshire-x' }), async (visit) => {
        await waitForMark(visit.page, CORPORATE);
        await press(visit.page, POST);
        await waitForDialog(visit.page);
        await pressOurs(visit.page, 'Go back and edit');
        expect(
          scene()
            .sites.log.all(visit.session)
            .map(({ operation }) => operation),
        ).not.toContain('CreateRetweet');
      }),
    ));

  it('X: outside a pre-election period a councillor’s post is quoted unasked', () => quotes(x.quoteCouncillor, goesUnasked));
}
