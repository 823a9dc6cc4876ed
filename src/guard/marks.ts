// Keeps a mark beside every composer on the page, right as of now, and its advice up to date.
// Works only while there is a composer: without one there is no timer, no listener of its own and no reading.
import type { Composer, Platform } from '../platforms/platform.ts';
import type { MarkState, WarningUi } from '../warning/index.ts';
import type { InForce, Law } from './law.ts';
import { type Glance, glance, identityKey, judged, type Sight } from './sight.ts';

/** Milliseconds between looks at who is acting: a delegate switch changes the page without any event of ours. */
const IDENTITY_EVERY = 700;
/** Milliseconds of quiet after typing before the draft is checked. */
const QUIET = 250;

export interface Marks {
  add(editor: HTMLElement): void;
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

export interface MarksOptions {
  readonly platform: Platform;
  readonly document: Document;
  readonly law: Law;
  readonly ui: () => WarningUi;
  /** Is the second line standing? */
  readonly behind: () => boolean;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Called with each sight, so that others can notice an emptied draft. */
  readonly seen: (sight: Sight) => void;
  /** Called once after all composers were looked at, so that others can notice lost landmarks. */
  readonly looked: () => void;
}

/** Looks in a row without a post control before a mark calls the site changed: a composer that is being built has none for a moment. */
const LOOKS_WITHOUT = 3;

interface Watched {
  composer: Composer;
  sight?: Sight;
  /** The rules that made `sight`. */
  asked?: InForce;
  without: number;
  /** A post of it left without a press that we saw. */
  unseen?: true;
  note?: 'press-again';
}

/** Marks kept at most: a page with more composers than anybody writes in is not followed with all of them, only at each press. */
const MOST = 40;
/** Milliseconds one round of looks may take; what is left is looked at in the next. */
const ROUND = 60;
/** Composers up to which a new one is marked in the same turn. */
const FEW = 8;
const FIELD = '[contenteditable]:not([contenteditable="false"]), textarea';

function sameGlance(before: Sight, { reading, draft }: Glance): boolean {
  return (
    before.draft.text === draft.text &&
    JSON.stringify([before.draft.attachments, before.draft.shared]) === JSON.stringify([draft.attachments, draft.shared]) &&
    before.reading.state === reading.state &&
    identityKey(before.reading) === identityKey(reading)
  );
}

export function marks(options: MarksOptions): Marks {
  const { platform, law, signal } = options;
  const watched = new Map<HTMLElement, Watched>();
  let shown: ReadonlySet<HTMLElement> = new Set();
  /** Where a mark stands that belongs to no composer we know: beside what posted unseen. */
  let stranger: HTMLElement | undefined;
  let latest: Sight | undefined;
  let beat: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const stateOf = (item: Watched): MarkState => {
    const current = law.now();
    if (current.state !== 'in-force') return { kind: 'blind', reason: current.state };
    if (law.settings().off.includes(item.composer.editor.ownerDocument.location.hostname)) return { kind: 'blind', reason: 'off' };
    const now = options.now();
    const seen = glance(platform, item.composer);
    if (item.sight !== undefined && item.sight.draft.text !== seen.draft.text) delete item.note;
    // The rules are asked only when there is something new to ask about: the beat goes on while nobody types.
    const before = item.asked === current && item.sight !== undefined && sameGlance(item.sight, seen) ? item.sight : undefined;
    const sight = before ?? judged(platform, item.composer, seen, current, now, law.settings().declared);
    item.sight = sight;
    item.asked = current;
    latest = sight;
    options.seen(sight);
    item.without = platform.health(item.composer.editor.ownerDocument, item.composer).missing.includes('post-control') ? item.without + 1 : 0;
    if (item.without >= LOOKS_WITHOUT || item.unseen) return { kind: 'blind', reason: 'site-changed', standing: sight.standing, behind: options.behind() };
    const personal = sight.standing.actingAs === 'personal';
    const period = personal ? undefined : current.engine.periodsInForce(current.policy, now)[0];
    return {
      kind: 'seen',
      reading: sight.reading,
      standing: sight.standing,
      findings: personal && law.settings().personalChecks === 'off' ? [] : sight.verdict.findings,
      ...(item.note === undefined ? {} : { note: item.note }),
      ...(item.composer.caution === undefined ? {} : { caution: item.composer.caution }),
      ...(period === undefined ? {} : { period: { until: period.end } }),
    };
  };

  const show = (item: Watched): void => {
    options.ui().showMark(item.composer.editor, stateOf(item), {
      unit: item.composer.unit,
      control: platform.control?.(item.composer),
    });
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
    for (const anchor of shown) if (!anchors.has(anchor)) options.ui().removeMark(anchor);
    shown = anchors;
    if (anchors.size > 0 && law.now().state === 'in-force') options.looked();
  };

  const itemOf = (element: Element): Watched | undefined =>
    [...watched].find(([editor, { composer }]) => composer.editor.contains(element) || editor.contains(element))?.[1];

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
    add(editor) {
      const composer = watched.has(editor) ? undefined : platform.composerOf(editor);
      if (composer === undefined) return;
      if (watched.size >= MOST) {
        const [oldest] = [...watched.keys()].filter((other) => !other.contains(editor.ownerDocument.activeElement));
        if (!editor.contains(editor.ownerDocument.activeElement) || oldest === undefined) return;
        watched.delete(oldest);
      }
      void law.load();
      watched.set(editor, { composer, without: 0 });
      if (watched.size <= FEW) refresh();
      else {
        clearTimeout(pause);
        pause = setTimeout(refresh, 0);
      }
      beat ??= setTimeout(tick, IDENTITY_EVERY);
    },
    touched(target) {
      if (itemOf(target) === undefined) return;
      clearTimeout(pause);
      pause = setTimeout(() => {
        if (!signal.aborted) refresh();
      }, QUIET);
    },
    refresh,
    note(editor, note) {
      const item = itemOf(editor);
      if (item === undefined) return;
      if (note === undefined) delete item.note;
      else item.note = note;
      refresh();
    },
    unseen(editor) {
      const item = editor && itemOf(editor);
      if (item !== undefined) item.unseen = true;
      else {
        const { document } = options;
        const focused = document.activeElement?.closest<HTMLElement>(FIELD) ?? undefined;
        const next = focused ?? (stranger?.isConnected ? stranger : undefined) ?? document.body;
        if (stranger !== undefined && stranger !== next) options.ui().removeMark(stranger);
        stranger = next;
        options.ui().showMark(next, { kind: 'blind', reason: 'site-changed', behind: options.behind() });
      }
      refresh();
    },
    count: () => shown.size,
    latest: () => latest,
  };
}
