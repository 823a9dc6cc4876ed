// Keeps a mark beside every composer on the page, right as of now, and its advice up to date.
// Works only while there is a composer: without one there is no timer, no listener of its own and no reading.
import type { Composer, Platform } from '../platforms/platform.ts';
import type { MarkState, WarningUi } from '../warning/index.ts';
import type { Law } from './law.ts';
import { look, type Sight } from './sight.ts';

/** Milliseconds between looks at who is acting: a delegate switch changes the page without any event of ours. */
const IDENTITY_EVERY = 700;
/** Milliseconds of quiet after typing before the draft is checked. */
const QUIET = 250;

export interface Marks {
  add(editor: Element): void;
  /** Something was typed, pasted or picked in this element: check its draft once the person pauses. */
  touched(target: Element): void;
  /** Look at every composer again now. */
  refresh(): void;
  note(editor: HTMLElement, note: 'press-again' | undefined): void;
  count(): number;
  /** What the mark of the composer last touched says, for the popup. */
  latest(): Sight | undefined;
}

export interface MarksOptions {
  readonly platform: Platform;
  readonly law: Law;
  readonly ui: () => WarningUi;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Called with each sight, so that others can notice an emptied draft or lost landmarks. */
  readonly seen: (sight: Sight) => void;
}

/** Looks in a row without a post control before a mark calls the site changed: a composer that is being built has none for a moment. */
const LOOKS_WITHOUT = 3;

interface Watched {
  composer: Composer;
  without: number;
  note?: 'press-again';
}

export function marks(options: MarksOptions): Marks {
  const { platform, law, signal } = options;
  const watched = new Map<HTMLElement, Watched>();
  let latest: Sight | undefined;
  let beat: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const stateOf = (item: Watched): MarkState => {
    const current = law.now();
    if (current.state !== 'in-force') return { kind: 'blind', reason: current.state };
    if (law.settings().off.includes(item.composer.editor.ownerDocument.location.hostname)) return { kind: 'blind', reason: 'off' };
    const now = options.now();
    const sight = look(platform, item.composer, current, now, law.settings().declared);
    latest = sight;
    options.seen(sight);
    item.without = platform.health(item.composer.editor.ownerDocument, item.composer).missing.includes('post-control') ? item.without + 1 : 0;
    if (item.without >= LOOKS_WITHOUT) return { kind: 'blind', reason: 'site-changed', standing: sight.standing };
    const personal = sight.standing.actingAs === 'personal';
    const period = personal ? undefined : current.engine.periodsInForce(current.policy, now)[0];
    return {
      kind: 'seen',
      reading: sight.reading,
      standing: sight.standing,
      findings: personal && law.settings().personalChecks === 'off' ? [] : sight.verdict.findings,
      ...(item.note === undefined ? {} : { note: item.note }),
      ...(period === undefined ? {} : { period: { until: period.end } }),
    };
  };

  const show = (item: Watched): void => {
    options.ui().showMark(item.composer.editor, stateOf(item), { unit: item.composer.unit });
  };

  const drop = (editor: HTMLElement): void => {
    watched.delete(editor);
    options.ui().removeMark(editor);
  };

  /** The composer of an editor may change its unit or surface under it (a thread grows, a reply expands). */
  const current = (item: Watched): boolean => {
    const { editor } = item.composer;
    const composer = editor.isConnected ? platform.composerOf(editor) : undefined;
    if (composer === undefined) return false;
    item.composer = composer;
    return true;
  };

  const refresh = (): void => {
    for (const [editor, item] of watched) {
      if (current(item)) show(item);
      else drop(editor);
    }
  };

  const tick = (): void => {
    beat = undefined;
    if (signal.aborted || watched.size === 0) return;
    if (!(watched.keys().next().value as HTMLElement).ownerDocument.hidden) refresh();
    beat = setTimeout(tick, IDENTITY_EVERY);
  };

  signal.addEventListener('abort', () => {
    clearTimeout(beat);
    clearTimeout(pause);
  });

  return {
    add(element) {
      const composer = platform.composerOf(element);
      if (composer === undefined || watched.has(composer.editor)) return;
      law.load();
      const item: Watched = { composer, without: 0 };
      watched.set(composer.editor, item);
      show(item);
      beat ??= setTimeout(tick, IDENTITY_EVERY);
    },
    touched(target) {
      const item = [...watched.values()].find(({ composer }) => composer.editor.contains(target));
      if (item === undefined) return;
      if (item.note !== undefined) delete item.note;
      clearTimeout(pause);
      pause = setTimeout(() => {
        if (!signal.aborted && current(item)) show(item);
      }, QUIET);
    },
    refresh,
    note(editor, note) {
      const item = watched.get(editor);
      if (item === undefined) return;
      if (note === undefined) delete item.note;
      else item.note = note;
      if (current(item)) show(item);
    },
    count: () => watched.size,
    latest: () => latest,
  };
}
