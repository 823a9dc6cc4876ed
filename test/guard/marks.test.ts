// @vitest-environment jsdom
// A mark for every composer, right as of now; the rules are asked only when there is something new to ask about.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../src/guard/engine.ts';
import type { InForce, Law } from '../../src/guard/law.ts';
import { type Marks, marks } from '../../src/guard/marks.ts';
import type { IdentityReading } from '../../src/model/identity.ts';
import type { Composer, Platform } from '../../src/platforms/platform.ts';
import { DEFAULT_SETTINGS } from '../../src/storage/settings.ts';
import type { MarkState, WarningUi } from '../../src/warning/index.ts';
import { finding, KELLING, MIDSHIRE } from './sights.ts';

interface Stage {
  readonly board: Marks;
  readonly judge: ReturnType<typeof vi.fn>;
  readonly shown: Map<HTMLElement, MarkState>;
  readonly removed: HTMLElement[];
  reading: IdentityReading;
  missing: string[];
  /** How often somebody asked who is acting. */
  looks: number;
  /** The editor that stands for all, as in a thread. */
  active: HTMLElement | undefined;
}

let stage: Stage;
const composerOf = (element: Element): Composer => {
  const own = (stage.active ?? element) as HTMLElement;
  return { editor: own, unit: own, surface: 'post', editorKind: 'lexical' };
};
const add = (box: HTMLElement): void => stage.board.add(box, composerOf(box));
let abort: AbortController;

function editor(text = ''): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'));
  element.textContent = text;
  return element;
}

beforeEach(() => {
  vi.useFakeTimers();
  abort = new AbortController();
  const shown = new Map<HTMLElement, MarkState>();
  const removed: HTMLElement[] = [];
  const judge = vi.fn(() => ({ level: 'clear', findings: [], allowedBy: [] }));
  const engine = {
    judge,
    standingOf: () => ({ actingAs: 'corporate', name: 'Kelling Fire Station' }),
    periodsInForce: () => [],
    openPolicy: vi.fn(),
  } as unknown as Engine;
  const inForce = { state: 'in-force', engine, policy: {} } as unknown as InForce;
  const law: Law = { now: () => inForce, settings: () => DEFAULT_SETTINGS, translate: vi.fn(), load: vi.fn() } as unknown as Law;
  const platform = {
    name: 'facebook',
    composerOf,
    identity: () => {
      stage.looks += 1;
      return stage.reading;
    },
    draft: (composer: Composer) => ({ text: composer.editor.textContent ?? '', attachments: [] }),
    health: () => ({ state: 'well', missing: stage.missing }),
  } as unknown as Platform;
  const ui = {
    showMark: (anchor: HTMLElement, state: MarkState) => shown.set(anchor, state),
    removeMark: (anchor: HTMLElement) => {
      shown.delete(anchor);
      removed.push(anchor);
    },
  } as unknown as WarningUi;
  const board = marks({
    platform,
    document,
    behind: () => true,
    law,
    ui: () => ui,
    signal: abort.signal,
    now: () => Date.parse('2026-06-20T10:00:00Z'),
    seen: vi.fn(),
    looked: vi.fn(),
  });
  stage = { board, judge, shown, removed, reading: KELLING, missing: [], active: undefined, looks: 0 };
});

afterEach(() => {
  abort.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('marks', () => {
  it('asks the rules once while nothing changes, however long the page stands', () => {
    add(editor('text'));
    vi.advanceTimersByTime(60_000);
    expect(stage.judge).toHaveBeenCalledOnce();
  });

  it('asks again for new words and for a new identity, without any event of ours', () => {
    const box = editor('text');
    add(box);
    box.textContent = 'other';
    vi.advanceTimersByTime(1_000);
    expect(stage.judge).toHaveBeenCalledTimes(2);
    stage.reading = MIDSHIRE;
    vi.advanceTimersByTime(1_000);
    expect(stage.judge).toHaveBeenCalledTimes(3);
  });

  it('checks once after a burst of typing, not at each key', () => {
    const box = editor('');
    add(box);
    for (const letter of 'smoke') {
      box.textContent += letter;
      stage.board.touched(box);
      vi.advanceTimersByTime(20);
    }
    expect(stage.judge).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(300);
    expect(stage.judge).toHaveBeenCalledTimes(2);
  });

  it('takes the mark away with its composer, and rests when there is none', () => {
    const box = editor('text');
    add(box);
    box.remove();
    vi.advanceTimersByTime(1_000);
    expect(stage.removed).toEqual([box]);
    expect(stage.board.count()).toBe(0);
    vi.advanceTimersByTime(2_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('shows one mark for a thread, and keeps it when a post of it goes', () => {
    const [first, second] = [editor('one'), editor('two')];
    stage.active = second;
    add(first);
    add(second);
    expect([...stage.shown.keys()]).toEqual([second]);
    stage.active = first;
    second.remove();
    vi.advanceTimersByTime(1_000);
    expect([...stage.shown.keys()]).toEqual([first]);
  });

  it('looks at one of thirty composers that appear together at once, and at each of them once in the next turn', () => {
    for (let n = 0; n < 30; n += 1) add(editor(`draft ${n}`));
    expect(stage.looks).toBe(1);
    vi.advanceTimersByTime(1);
    expect(stage.looks).toBe(1 + 30);
    expect(stage.shown.size).toBe(30);
  });

  it('looks twice at what is left when thirty editors go together, not thirty times', () => {
    const boxes = Array.from({ length: 32 }, (_, n) => editor(`draft ${n}`));
    for (const box of boxes) add(box);
    vi.advanceTimersByTime(1);
    stage.looks = 0;
    for (const box of boxes.slice(2)) box.remove();
    for (let n = 0; n < 30; n += 1) stage.board.gone();
    vi.advanceTimersByTime(1);
    expect(stage.looks).toBe(2 * 2);
    expect(stage.shown.size).toBe(2);
  });

  it('does not call a composer checked whose post control stays away, but gives it a moment', () => {
    const box = editor('text');
    add(box);
    stage.missing = ['post-control'];
    vi.advanceTimersByTime(1_000);
    expect(stage.shown.get(box)?.kind).toBe('seen');
    vi.advanceTimersByTime(3_000);
    expect(stage.shown.get(box)).toMatchObject({ kind: 'blind', reason: 'site-changed' });
    stage.missing = [];
    vi.advanceTimersByTime(1_000);
    expect(stage.shown.get(box)?.kind).toBe('seen');
  });

  it('says “Press Post again” until the words change', () => {
    const box = editor('text');
    add(box);
    stage.board.note(box, 'press-again');
    stage.board.touched(box);
    vi.advanceTimersByTime(1_000);
    expect(stage.shown.get(box)).toMatchObject({ note: 'press-again' });
    box.textContent = 'other';
    vi.advanceTimersByTime(1_000);
    expect(stage.shown.get(box)).not.toHaveProperty('note');
  });

  it('counts what a person is told: no guess about the whole behind a finding', () => {
    const guess = { ...finding('reads-promotional', 'warn', ''), counted: ['pub'] };
    stage.judge.mockReturnValue({ level: 'warn', findings: [finding('voice', 'warn'), guess], allowedBy: [] });
    const box = editor('off to the pub');
    add(box);
    const state = stage.shown.get(box);
    expect(state?.kind === 'seen' && state.findings.map(({ rule }) => rule)).toEqual(['voice']);
  });
});
