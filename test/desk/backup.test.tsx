// @vitest-environment jsdom
// The reminder of the backup: when a copy was put away, when one was last tried, and only a copy of this organisation that opens counts as tried.
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { FileActions } from '../../src/desk/file/file-actions.ts';
import { FileCard } from '../../src/desk/start/file-card.tsx';
import type { Workspace } from '../../src/model/workspace.ts';
import { sealWorkspace } from '../../src/workspace/seal.ts';
import { eventually } from '../fakes/eventually.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show, TODAY } from './harness.tsx';

// This browser brings arrays of its own, and what seals a file wants those of its encoder.
vi.stubGlobal('Uint8Array', new TextEncoder().encode('').constructor);
const PASSPHRASE = 'four words and more';
const EXAMPLE = exampleWorkspace();
const withBackup = (backup: Workspace['backup']): Workspace => ({ ...EXAMPLE, backup });
const cardOf = (backup: Workspace['backup'], file: Partial<FileActions> = {}): Promise<Shown> =>
  show(() => <FileCard file={file as FileActions} />, withBackup(backup));
const notes = (desk: Shown): string[] => [...desk.root.querySelectorAll('.note')].map(({ textContent }) => textContent ?? '');
const facts = (desk: Shown): string[] => [...desk.root.querySelectorAll('dd')].map(({ textContent }) => textContent ?? '');

const SHEET = 'Print the recovery sheet and put it in the safe: without it a forgotten passphrase loses everything. Open the recovery sheet';
const FIRST = 'When the file is saved, put a first copy of it away in another place.';
const DUE = 'It is time to put a copy away.';
const TEST_DUE = 'It is time to try whether a copy opens.';

test.each<[string, Workspace['backup'], readonly string[], readonly string[]]>([
  ['never', {}, ['Never', 'Never'], [SHEET, FIRST]],
  ['today, never tried', { takenOn: TODAY }, ['27 November 2026', 'Never'], [TEST_DUE]],
  ['31 days ago, tried 92 days ago', { takenOn: '2026-10-27', testedOn: '2026-08-27' }, ['27 October 2026', '27 August 2026'], []],
  ['32 days ago, tried lately', { takenOn: '2026-10-26', testedOn: '2026-11-01' }, ['26 October 2026', '1 November 2026'], [DUE]],
  ['lately, tried 93 days ago', { takenOn: '2026-11-20', testedOn: '2026-08-26' }, ['20 November 2026', '26 August 2026'], [TEST_DUE]],
])('a copy put away %s', async (_when, backup, days, says) => {
  const desk = await cardOf(backup);
  expect(desk.text()).toContain('Last restore tested on');
  expect(facts(desk)).toEqual(days);
  expect(notes(desk)).toEqual(says);
});

test('putting a copy away records today; without a passphrase nothing is put away and nothing recorded', async () => {
  const copy = vi.fn(async () => true);
  const desk = await cardOf({}, { copy });
  await desk.press('Put a copy away');
  await eventually(() => expect(desk.edits).toHaveLength(1));
  expect(copy).toHaveBeenCalledWith(`midshire-fire-${TODAY}.whichhat`);
  expect(desk.edits[0]?.after.backup).toEqual({ takenOn: TODAY });

  const without = await cardOf({}, { copy: async () => false });
  await without.press('Put a copy away');
  await eventually(() => expect(without.said).toEqual(['Choose a passphrase first: save the file once.']));
  expect(without.edits).toEqual([]);
});

/** Tries this text as a copy, with this passphrase. */
async function tried(text: string, passphrase: string): Promise<Shown> {
  const desk = await cardOf({ takenOn: '2026-11-20' });
  await desk.give('Try a copy', new File([text], 'copy.whichhat'));
  const field = desk.field<HTMLInputElement>('Passphrase of copy.whichhat');
  await act(() => {
    field.value = passphrase;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await desk.press('Open');
  await eventually(() => expect(desk.edits.length > 0 || desk.root.querySelector('.problem') !== null).toBe(true));
  return desk;
}

test('a copy that opens is tried today; the workspace itself stays as it is', async () => {
  const desk = await tried(await sealWorkspace({ ...EXAMPLE, accounts: [] }, PASSPHRASE), PASSPHRASE);
  expect(desk.edits[0]?.after).toEqual(withBackup({ takenOn: '2026-11-20', testedOn: TODAY }));
  expect(notes(desk)).toEqual([]);
});

test('a wrong passphrase, a damaged copy and a copy of somebody else count as nothing', async () => {
  const copy = await sealWorkspace(EXAMPLE, PASSPHRASE);
  const other = await sealWorkspace({ ...EXAMPLE, organisation: { ...EXAMPLE.organisation, id: 'other', name: 'Harrowdale Council' } }, PASSPHRASE);
  for (const [text, passphrase, says] of [
    [copy, 'another passphrase', 'passphrase'],
    [copy.slice(0, -60), PASSPHRASE, 'damaged'],
    [other, PASSPHRASE, 'That copy is of another organisation, Harrowdale Council.'],
  ] as const) {
    const desk = await tried(text, passphrase);
    expect(desk.root.querySelector('.problem')?.textContent).toContain(says);
    expect(desk.edits).toEqual([]);
  }
});
