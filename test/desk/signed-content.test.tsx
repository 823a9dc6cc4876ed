// @vitest-environment jsdom
// The second signer sees everything that will reach people, and how long the version is valid is not taken for a hold on posting.
import { expect, test } from 'vitest';
import { SignedContent } from '../../src/desk/start/signed-content.tsx';
import type { Pack } from '../../src/model/pack.ts';
import { trialPack } from '../../src/workspace/pack.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { show } from './harness.tsx';

const PACK: Pack = {
  ...trialPack(exampleWorkspace(), new Date('2026-11-27T10:00:00Z')),
  holds: [{ id: 'flood', from: '2026-11-27T10:00:00Z', until: '2026-12-01T10:00:00Z', reason: { en: 'Major incident', cy: 'Digwyddiad mawr' } }],
  notice: { id: 'n', title: { en: 'New policy', cy: 'Polisi newydd' }, text: { en: 'Read it.', cy: 'Darllenwch ef.' }, until: '2026-12-24' },
};

test('elections, holds and the notice are said, each by its name', async () => {
  const desk = await show(() => <SignedContent pack={PACK} />, exampleWorkspace());
  const rows = [...desk.root.querySelectorAll('.facts > div')].map(
    (row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent] as const,
  );
  const said = new Map(rows);
  expect(said.get('Valid')).toMatch(/^from 27 November 2026 to/);
  expect(said.get('Planned posts on hold')).toBe('Major incident (27 November 2026 to 1 December 2026)');
  expect(said.get('Elections')).toContain('Local elections, England, 6 May 2027');
  expect(said.get('Notice to everyone')).toBe('New policy');
  expect(await desk.axe()).toEqual([]);
});
