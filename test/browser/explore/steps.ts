// The steps a person may take, each with when it is possible, what it does to the model, and what it does to the page.
import type { AsyncCommand } from 'fast-check';
import type { Page } from 'puppeteer-core';
import { stopBackground } from '../harness/background.ts';
import { press, toEnd } from '../harness/hands.ts';
import type { Scene, Visit } from '../harness/scene.ts';
import { dialog, pressOurs, until, waitForDialog, waitForMark, waitForNoDialog } from '../harness/screen.ts';
import type { Ground } from './ground.ts';
import { ask, type Model, open, post, setText, textOf } from './model.ts';

/** The page explored, and everything that has happened on it. */
export interface World {
  readonly scene: Scene;
  readonly visit: Visit;
  readonly ground: Ground;
  /** Steps taken so far, over all runs. */
  readonly count: { steps: number };
}

abstract class Step implements AsyncCommand<Model, World> {
  abstract check(model: Readonly<Model>): boolean;
  abstract act(model: Model, world: World): Promise<void>;
  abstract toString(): string;

  async run(model: Model, world: World): Promise<void> {
    world.count.steps += 1;
    await this.act(model, world);
    await holds(model, world);
  }
}

const received = ({ scene, visit, ground }: World): { readonly text: string; readonly as: string | undefined }[] =>
  scene.sites.log.posts(visit.session).map(({ text, actor }) => ({ text, as: Object.entries(ground.ids).find(([, id]) => id === actor)?.[0] }));

const norm = (text: string): string => text.replace(/\u00a0/g, ' ').trimEnd();

/** After every step: the server has exactly what was sent knowingly, the draft is the person's own, and a question is open exactly when it should be. */
async function holds(model: Model, world: World): Promise<void> {
  const { visit, ground } = world;
  const sent = received(world).map(({ text, as }) => `${as}: ${norm(text)}`);
  const expected = model.posted.map(({ text, as }) => `${as}: ${norm(text)}`);
  if (JSON.stringify(sent) !== JSON.stringify(expected)) throw new Error(`the server received ${JSON.stringify(sent)}, not ${JSON.stringify(expected)}`);
  const question = await dialog(visit.page);
  if ((question !== undefined) !== (model.question !== undefined)) throw new Error(`a question is ${question ? 'open' : 'not open'}: ${question?.text ?? ''}`);
  const draft = norm(await ground.read(visit.page, model.form));
  if (draft !== norm(textOf(model))) throw new Error(`the draft reads ${JSON.stringify(draft)}, not ${JSON.stringify(textOf(model))}`);
  if (visit.complaints.length > 0) throw new Error(`the page's console: ${visit.complaints.join('; ')}`);
}

/** Puts the caret behind the last word and waits until it stays there: an editor that has not yet heard of it puts it back where the click was. */
async function goToEnd(page: Page, editor: string): Promise<void> {
  // What comes above the box in the very moment takes it from under the pointer: a person would press again.
  const goes = async (): Promise<void> => {
    await press(page, editor);
    await toEnd(page);
  };
  await goes();
  const behind = (): Promise<string> =>
    page.$eval(editor, (node) => {
      const selection = getSelection();
      if (!selection?.focusNode || !node.contains(selection.focusNode)) return 'not in the box';
      const rest = document.createRange();
      rest.selectNodeContents(node);
      rest.setStart(selection.focusNode, selection.focusOffset);
      return rest.toString();
    });
  let stood = 0;
  const stands = async (): Promise<number> => {
    stood = (await behind()) === '' ? stood + 1 : 0;
    if (stood === 0) await goes();
    return stood;
  };
  await until(stands, (times) => times >= 3, 'the caret to stay at the end');
}

export class Type extends Step {
  constructor(readonly which: number) {
    super();
  }
  check = (model: Readonly<Model>): boolean => model.question === undefined && textOf(model).length < 160;
  async act(model: Model, { visit, ground }: World): Promise<void> {
    const fragments = ground.fragments[model.form] ?? [];
    const words = fragments[this.which % fragments.length] ?? '';
    await goToEnd(visit.page, ground.editor(model.form));
    await visit.page.keyboard.type(words);
    setText(model, textOf(model) + words);
  }
  toString = (): string => `type ${this.which}`;
}

export class Erase extends Step {
  constructor(readonly many: number) {
    super();
  }
  check = (model: Readonly<Model>): boolean => model.question === undefined && textOf(model) !== '';
  async act(model: Model, { visit, ground }: World): Promise<void> {
    const length = this.many > 8 ? textOf(model).length : Math.min(this.many, textOf(model).length);
    await goToEnd(visit.page, ground.editor(model.form));
    for (let n = 0; n < length; n += 1) await visit.page.keyboard.press('Backspace');
    setText(model, textOf(model).slice(0, textOf(model).length - length));
    await until(
      () => ground.read(visit.page, model.form),
      (read) => norm(read) === norm(textOf(model)),
      `the draft to be ${JSON.stringify(textOf(model))}`,
    );
  }
  toString = (): string => `erase ${this.many}`;
}

export class Post extends Step {
  constructor(readonly how: 'click' | 'key') {
    super();
  }
  check = (model: Readonly<Model>): boolean => model.question === undefined && textOf(model).trim() !== '';
  async act(model: Model, world: World): Promise<void> {
    const { visit, ground } = world;
    await waitForMark(visit.page, ground.marks[model.as] ?? '');
    await press(visit.page, ground.editor(model.form));
    await ground.post(visit.page, model.form, this.how);
    const found = open(model);
    if (found.length === 0) return sends(model, world);
    ask(model, found);
    await waitForDialog(visit.page);
  }
  toString = (): string => `post by ${this.how}`;
}

async function sends(model: Model, world: World): Promise<void> {
  const { visit, ground, scene } = world;
  post(model);
  await scene.sites.waitForPosts(model.posted.length, 10_000, visit.session);
  if (ground.closesWhenSent.includes(model.form)) {
    await until(
      () => visit.page.$(ground.editor(model.form)),
      (found) => found === null,
      'the box to close',
    );
    model.form = ground.base;
  } else
    await until(
      () => ground.read(visit.page, model.form),
      (text) => text.trim() === '',
      'the box to be empty',
    );
}

export class GoBack extends Step {
  constructor(readonly how: 'button' | 'Escape') {
    super();
  }
  check = (model: Readonly<Model>): boolean => model.question !== undefined;
  async act(model: Model, { visit }: World): Promise<void> {
    if (this.how === 'Escape') await visit.page.keyboard.press('Escape');
    else await pressOurs(visit.page, 'Go back and edit');
    await waitForNoDialog(visit.page);
    model.question = undefined;
  }
  toString = (): string => `go back by ${this.how}`;
}

export class PostAnyway extends Step {
  check = (model: Readonly<Model>): boolean => model.question !== undefined;
  async act(model: Model, world: World): Promise<void> {
    if (model.question?.level === 'block') await pressOurs(world.visit.page, 'It is urgent');
    await pressOurs(world.visit.page, 'Post anyway');
    await sends(model, world);
  }
  toString = (): string => 'post anyway';
}

export class OpenBox extends Step {
  check = (model: Readonly<Model>): boolean => model.question === undefined && model.form === (model.platform === 'x' ? 'inline' : 'comment');
  async act(model: Model, { visit, ground }: World): Promise<void> {
    const box = ground.boxes.find((name) => name !== ground.base) ?? ground.base;
    await ground.open(visit.page, box);
    model.form = box;
    // Facebook keeps what was written when its dialog was closed.
    model.texts.set(box, norm(await ground.read(visit.page, box)) === '' ? '' : (model.texts.get(box) ?? ''));
  }
  toString = (): string => 'open the second box';
}

export class CloseBox extends Step {
  check = (model: Readonly<Model>): boolean => model.question === undefined && model.form !== (model.platform === 'x' ? 'inline' : 'comment');
  async act(model: Model, { visit, ground }: World): Promise<void> {
    await ground.close(visit.page, model.form);
    if (ground.platform === 'x') setText(model, '');
    model.form = ground.base;
  }
  toString = (): string => 'close the second box';
}

export class Act extends Step {
  constructor(readonly whom: number) {
    super();
  }
  check = (model: Readonly<Model>): boolean => model.question === undefined && model.form === (model.platform === 'x' ? 'inline' : 'comment');
  async act(model: Model, { visit, ground }: World): Promise<void> {
    const as = ground.people[this.whom % ground.people.length] ?? model.as;
    if (as === model.as) return;
    await ground.act(visit, as);
    model.as = as;
    if (ground.actLoads) forgetDrafts(model);
    await visit.page.waitForSelector(ground.editor(model.form), { visible: true });
    await waitForMark(visit.page, ground.marks[as] ?? '');
  }
  toString = (): string => `act as ${this.whom}`;
}

function forgetDrafts(model: Model): void {
  model.texts.clear();
  model.asked.clear();
  model.question = undefined;
}

export class Reload extends Step {
  check = (): boolean => true;
  async act(model: Model, { visit, ground }: World): Promise<void> {
    const url = new URL(ground.address(model.as));
    url.searchParams.set('s', visit.session);
    await visit.page.goto(url.href, { waitUntil: 'load' });
    forgetDrafts(model);
    model.form = ground.base;
    await visit.page.waitForSelector(ground.editor(ground.base), { visible: true });
  }
  toString = (): string => 'reload';
}

export class StopWorker extends Step {
  check = (): boolean => true;
  act = (_: Model, { scene }: World): Promise<void> => stopBackground(scene.browser);
  toString = (): string => 'stop the worker';
}
