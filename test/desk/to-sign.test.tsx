// @vitest-environment jsdom
// Whoever signs sees what is in the version and what people do not have yet: before the first signature, and while it waits for the second.
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { DeskGiven } from '../../src/desk/given.ts';
import { makeDeviceKey } from '../../src/desk/publish/device-key.ts';
import { Publish } from '../../src/desk/publish/publish.tsx';
import { SignForAnother } from '../../src/desk/start/sign-for-another.tsx';
import type { Bilingual, Language } from '../../src/model/text.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { newKey } from '../../src/packs/index.ts';
import { trialPack } from '../../src/workspace/pack.ts';
import { contentText } from '../../src/workspace/publications.ts';
import { later, SIGNER_DAYS, withRoot } from '../../src/workspace/roots.ts';
import { signedAlso, signedFirst, withPublication } from '../../src/workspace/signing.ts';
import { documentIn } from '../../src/workspace/update-text.ts';
import { eventually } from '../fakes/eventually.ts';
import { shelves } from '../fakes/shelves.ts';
import { CORE, exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show, TODAY } from './harness.tsx';

const joined = vi.hoisted(() => ({ organisation: { from: 'none' } as unknown }));
vi.mock('../../src/messaging/ask.ts', () => ({ ask: async () => ({ ok: true, value: joined }) }));
vi.hoisted(() => {
  // The bytes of this environment are none to jose, which knows those of Node, and its files have no stream.
  globalThis.Uint8Array = new TextEncoder().encode('').constructor as typeof Uint8Array;
  globalThis.Blob = process.getBuiltinModule('node:buffer').Blob as unknown as typeof Blob;
});
const NOW = new Date(`${TODAY}T10:00:00Z`);
const RULE = CORE.rules[0] as { readonly id: string; readonly title: Bilingual };
const device = shelves();
const example = exampleWorkspace();
const made = await makeDeviceKey(device, example.organisation.id, 'Ruth Ansell', 'four plain words here');
if (!made.ok) throw new Error(made.detail);
const [root, ana] = [await newKey(), await newKey()];
const signer = ({ kid, key }: Pick<typeof ana, 'kid' | 'key'>, name: string) => ({ kid, key, name, expires: later(NOW, SIGNER_DAYS) });
const before: Workspace = { ...example, signers: [signer(made.key, 'Ruth Ansell'), signer(ana, 'Ana Reyes')] };
const ready = await withRoot(before, root, NOW);
const out = {
  version: 1,
  made: NOW.toISOString(),
  note: 'First',
  state: 'published',
  publishedOn: '2026-10-01',
  approvedBy: 'Head',
  content: contentText(ready),
} as const;
const changed: Workspace = { ...ready, changes: [{ rule: RULE.id, level: 'off', reason: 'A trial', until: '2027-03-01' }], elections: [] };

async function shown(workspace: Workspace): Promise<Shown> {
  const desk = await show(Publish, workspace, { device });
  await eventually(() => expect(desk.text()).not.toContain('Reading the rules'));
  await eventually(() => expect(desk.text()).toMatch(/What is in version/));
  return desk;
}
const contents = ({ root: page }: Shown) => {
  const list = [...page.querySelectorAll('details')].find((one) => one.querySelector('summary')?.textContent?.startsWith('What is in version'));
  const rows = [...(list?.querySelectorAll('.facts > div') ?? [])].map(
    (row) => [row.querySelector('dt')?.textContent ?? '', row.querySelector('dd')?.textContent ?? ''] as const,
  );
  return {
    open: list?.open,
    title: list?.querySelector('summary')?.textContent,
    said: new Map(rows),
    before: (other: Element | null | undefined) => list && other && Boolean(list.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING),
  };
};

test('the first signer sees what is in the version, and what changes, before the button that signs', async () => {
  const desk = await shown({ ...changed, publications: [out] });
  const list = contents(desk);
  expect(list).toMatchObject({ open: true, title: 'What is in version 2' });
  expect(list.before(desk.button('Sign version 2 as Ruth Ansell'))).toBe(true);
  expect(list.said.get("Changes to WhichHat's own rules")).toBe(`${RULE.title.en} (level set to off until 1 March 2027: A trial) changed since version 1`);
  expect(list.said.get('Elections')).toBe('none changed since version 1');
  expect(list.said.get('Accounts')).toBe(String(example.accounts.length));
  expect(list.said.get('Approved by')).toBe('Head');
  const approved = desk.field<HTMLInputElement>('Approved by');
  approved.value = 'Chief Fire Officer';
  await act(() => void approved.dispatchEvent(new Event('input', { bubbles: true })));
  expect(contents(desk).said.get('Approved by')).toBe('Chief Fire Officer');
  expect(await desk.axe()).toEqual([]);
});

test('of a first version nothing is called changed', async () => {
  expect([...contents(await shown(changed)).said.values()].join()).not.toContain('changed since');
});

test('a second signer at the same workspace sees it open above their own button; who has signed already finds it folded', async () => {
  const byAna = await signedFirst({ ...changed, publications: [out] }, { now: NOW, note: 'Second', approvedBy: 'Head', hand: ana });
  const desk = await shown(byAna);
  expect(contents(desk)).toMatchObject({ open: true, title: 'What is in version 2' });
  expect(contents(desk).said.get('Elections')).toBe('none changed since version 1');
  expect(contents(desk).before(desk.button('Add the signature of Ruth Ansell'))).toBe(true);
  const byRuth = await signedFirst(changed, { now: NOW, note: 'Second', approvedBy: 'Head', hand: made.key });
  expect(contents(await shown(byRuth)).open).toBe(false);
});

/** The file of a version that Ana signed, as Ruth opens it to sign for her. */
async function sent(workspace: Workspace, on = device, language: Language = 'en'): Promise<Shown> {
  const { publications } = await signedFirst(workspace, { now: NOW, note: 'Second', approvedBy: 'Head', hand: ana });
  const places = { download: () => undefined };
  const given = { device: on, places, core: async () => ({ ...CORE, drafts: [], everyday: [] }) } as unknown as DeskGiven;
  const desk = await show(() => <SignForAnother given={given} say={() => undefined} />, example, { language });
  const choose = language === 'en' ? 'Choose the file to sign' : "Dewis y ffeil i'w llofnodi";
  await desk.give(choose, { text: async () => publications.at(-1)?.document ?? '', name: 'update.json' } as File);
  return desk;
}
const signs = ({ root: page }: Shown): boolean =>
  [...page.querySelectorAll('button.filled')].some(({ textContent }) => textContent?.startsWith('Sign version'));

test('the second signer at a desk of their own reads the titles of the rules that change', async () => {
  const desk = await sent(changed, device, 'cy');
  // And how to say no.
  expect(desk.text()).toContain("Os nad yw rhywbeth yma'n iawn, peidiwch â llofnodi");
  expect(desk.text()).toContain(RULE.title.cy);
  expect(desk.text()).not.toContain(RULE.id);
});

test.each([
  ['an earlier version of it', {}, true],
  ['this version', { version: 2 }, false],
  ['another organisation', { organisation: 'harrowdale' }, false],
])('a browser that has %s says so to the second signer, or says nothing', async (_, change, says) => {
  const { sealed: _sealed, sealedAccounts: _accounts, ...pack } = trialPack(ready, NOW);
  joined.organisation = { from: 'pack', pack: { ...pack, ...change } };
  const desk = await sent({ ...changed, publications: [out] });
  joined.organisation = { from: 'none' };
  const marked = [...desk.root.querySelectorAll('.facts > div')].filter((row) => row.textContent?.includes('changed since version 1'));
  expect(marked.map((row) => row.querySelector('dt')?.textContent)).toEqual(says ? ["Changes to WhichHat's own rules", 'Elections'] : []);
});

test('a file that is none leaves nothing of the one before to be signed, and the focus is where the reading goes on', async () => {
  const desk = await sent(changed);
  expect(document.activeElement?.textContent).toBe('What is in version 1');
  await desk.give('Choose the file to sign', { text: async () => 'Dear all', name: 'letter.json' } as File);
  expect(signs(desk)).toBe(false);
  expect(desk.root.querySelector('.facts')).toBeNull();
});

test('once signed, the focus is at the title of the card', async () => {
  const desk = await sent(changed);
  await desk.press('Sign version 1 as Ruth Ansell');
  await eventually(() => expect(document.activeElement?.textContent).toBe('Sign a file I was sent'));
});

test('who can still sign a version that waits is named, until there are enough', async () => {
  const byRuth = await signedFirst({ ...changed, publications: [out] }, { now: NOW, note: 'Second', approvedBy: 'Head', hand: made.key });
  const said = ({ root: page }: Shown) => [...page.querySelectorAll('.card .facts > div')].map(({ textContent }) => textContent);
  expect(said(await shown(byRuth))).toContain('Can still signAna Reyes');
  const { publications } = byRuth;
  const waiting = publications.at(-1);
  const document = documentIn(waiting?.document);
  if (waiting === undefined || document === undefined) throw new Error('nothing waits');
  const both = withPublication(byRuth, { ...waiting, document: await signedAlso(document, ana) });
  expect(said(await shown(both)).join()).not.toContain('Can still sign');
});

test('who cannot sign is told what to do: without a key, and with one that does not count', async () => {
  expect(signs(await sent(changed))).toBe(true);
  const keyless = await sent(changed, shelves());
  expect(signs(keyless)).toBe(false);
  expect(keyless.text()).toContain('Your key is not on this device. Open the workspace here, then under Publish, Keys and signers, make your key');
  const alone = await withRoot({ ...changed, roots: [], signers: [signer(ana, 'Ana Reyes')] }, root, NOW);
  const unlisted = await sent(alone);
  expect(signs(unlisted)).toBe(false);
  expect(unlisted.text()).toContain('Your key does not count for this version yet. Ask the first signer to add you under Keys and signers');
});
