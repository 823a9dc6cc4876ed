// Keeps a mark beside every composer on the page, right as of now, and its advice up to date.
// Works only while there is a composer: without one there is no timer, no listener of its own and no reading.
import type { Composer } from '../platforms/platform.ts';
import type { WarningUi } from '../warning/index.ts';
import { beats } from './beat.ts';
import { type Followed, itemOf, makeRoom } from './followed.ts';
import type { Sight } from './sight.ts';
import { stranger } from './stranger.ts';
import { markOf, type Watched, type WatchedOptions } from './watched.ts';

/** Milliseconds of quiet after typing before the draft is checked. */
const QUIET = 250;

/** Milliseconds one round of looks may take; what is left is looked at in the next. */
const ROUND = 60;

export interface Marks {
  add(editor: HTMLElement, composer: Composer): void;
  /** An editor has left the document. */
  gone(): void;
  /** Something was typed, pasted or picked in this element: check its draft once the person pauses. */
  touched(target: Element): void;
  /** Look at every composer again now. */
  refresh(): void;
  note(editor: HTMLElement, note: 'press-again' | undefined): void;
  /** A post left that no press of it was seen for: from this editor, or, where that is not known, from whatever is being written in. */
  unseen(editor: HTMLElement | undefined): void;
  count(): number;
  /** What the mark of the composer last touched says, for the popup. */
  latest(): Sight | undefined;
}

export interface MarksOptions extends WatchedOptions {
  readonly document: Document;
  readonly ui: () => WarningUi;
  readonly signal: AbortSignal;
  /** Called once after all composers were looked at, so that others can notice lost landmarks. */
  readonly looked: () => void;
}

export function marks(options: MarksOptions): Marks {
  const { platform, document, law, signal, ui } = options;
  const elsewhere = stranger(document, ui);
  const watched: Followed = new Map();
  let shown: ReadonlySet<HTMLElement> = new Set();
  let latest: Sight | undefined;

  const looking: WatchedOptions = {
    ...options,
    seen(sight) {
      latest = sight;
      options.seen(sight);
    },
  };
  const show = (item: Watched): void => {
    const { editor, unit } = item.composer;
    ui().showMark(editor, markOf(item, looking), { unit, control: platform.control?.(item.composer) });
  };

  /** Looks at every composer again. In a thread several editors share one composer, and one mark, at the post being written. */
  const refresh = (): void => {
    const anchors = new Set<HTMLElement>();
    const start = performance.now();
    for (const [editor, item] of [...watched]) {
      if (performance.now() - start > ROUND) {
        if (shown.has(item.composer.editor)) anchors.add(item.composer.editor);
        continue;
      }
      const composer = editor.isConnected ? platform.composerOf(editor) : undefined;
      if (composer === undefined) {
        watched.delete(editor);
        continue;
      }
      item.composer = composer;
      // To the end of the line, so that every composer gets its turn.
      watched.delete(editor);
      watched.set(editor, item);
      if (anchors.has(composer.editor)) continue;
      anchors.add(composer.editor);
      show(item);
    }
    for (const anchor of shown) if (!anchors.has(anchor)) ui().removeMark(anchor);
    shown = anchors;
    if (anchors.size > 0 && law.now().state === 'in-force') options.looked();
  };

  const beat = beats(
    refresh,
    () => watched.size === 0,
    () => document.hidden,
    signal,
  );

  return {
    add(editor, composer) {
      if (watched.has(editor) || !makeRoom(watched, editor)) return;
      void law.load();
      watched.set(editor, { composer, without: 0 });
      beat.atOnce();
      beat.start();
    },
    gone: beat.atOnce,
    touched(target) {
      if (itemOf(watched, target) !== undefined) beat.soon(QUIET);
    },
    refresh,
    note(editor, note) {
      const item = itemOf(watched, editor);
      if (item === undefined) return;
      item.note = note;
      refresh();
    },
    unseen(editor) {
      const item = editor && itemOf(watched, editor);
      if (item !== undefined) item.unseen = true;
      else elsewhere(options.behind());
      refresh();
    },
    count: () => shown.size,
    latest: () => latest,
  };
}
