// The gate's end of the link to the guard: asks about one request at a time, and lets it go by itself, saying so, when nobody answers any more.
import type { Natives } from './natives.ts';
import { ANSWER, type Answer, ASK, type Asking, STILL, WATCH, type Watch } from './protocol.ts';

/** Milliseconds between two questions whether the guard is still there while a request is held. */
const PATIENCE = 2_000;

export interface Link {
  readonly node: EventTarget;
  readonly watch: () => Watch | undefined;
  /** Calls `done` once: in the same turn where the guard can tell at once, later where a person is asked. Never from inside a listener in the first case. */
  ask(asking: Omit<Asking, 'id'>, done: (go: boolean) => void): void;
}

/** The gate's end. Nothing of it can be reached from the page. */
export function link(natives: Natives): Link {
  const { dispatch, stringify, parse, hear, later, CustomEvent } = natives;
  const node = natives.element('i');
  const open = { __proto__: null } as unknown as Record<number, ((go: boolean) => void) | undefined>;
  let watch: Watch | undefined;
  let last = 0;
  let heard: Answer['answer'] | undefined;

  hear(node, WATCH, (text) => {
    watch = parse(text) as Watch;
  });
  hear(node, ANSWER, (text) => {
    const { id, answer } = parse(text) as Answer;
    heard = answer;
    if (answer !== 'wait') end(id, answer === 'go');
  });

  const end = (id: number, go: boolean): void => {
    const done = open[id];
    open[id] = undefined;
    done?.(go);
  };

  /** Says one thing to the guard; true when anything came back. */
  const say = (type: string, value: object): boolean => {
    heard = undefined;
    dispatch(node, new CustomEvent(type, { __proto__: null, detail: stringify(value) } as CustomEventInit));
    return heard !== undefined;
  };

  const alone = (id: number): void => {
    if (!open[id]) return;
    const box = natives.element('div');
    natives.attribute(box, 'role', 'status');
    natives.attribute(box, 'style', 'position:fixed;z-index:2147483647;bottom:16px;left:16px;padding:12px;background:#fff;color:#000;border:2px solid');
    natives.append(box, natives.words(watch?.unchecked ?? ''));
    const root = natives.root();
    if (root) natives.append(root, box);
    end(id, true);
  };

  const wait = (id: number): void => {
    if (!open[id]) return;
    later(() => {
      if (!open[id]) return;
      if (say(STILL, { __proto__: null, id })) wait(id);
      else alone(id);
    }, PATIENCE);
  };

  return {
    node,
    watch: () => watch,
    ask({ name, body, actor, sync }, done) {
      last += 1;
      const id = last;
      let early: boolean | undefined;
      let now = true;
      open[id] = (go) => {
        if (now) early = go;
        else done(go);
      };
      if (!say(ASK, { __proto__: null, id, name, body, actor, sync })) alone(id);
      now = false;
      if (early === undefined) wait(id);
      else done(early);
    },
  };
}
