// @vitest-environment jsdom
// The Publish tab: the checklist before signing, three ways with three lines each, an old version brought back, and the version that a pasted Status names.
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Publish } from '../../src/desk/publish/publish.tsx';
import type { Publication, Workspace } from '../../src/model/workspace.ts';
import { newKey } from '../../src/packs/index.ts';
import { contentText } from '../../src/workspace/publications.ts';
import { withRoot } from '../../src/workspace/roots.ts';
import { eventually } from '../fakes/eventually.ts';
import { CORE, exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show, TODAY } from './harness.tsx';

async function shown(workspace: Workspace): Promise<Shown> {
  const desk = await show(Publish, workspace);
  await eventually(() => expect(desk.text()).not.toContain('Reading the rules'));
  return desk;
}
const asked = ({ root }: Shown) => {
  const dialog = root.querySelector('dialog');
  const texts = (selector: string) => [...(dialog?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
  return { said: dialog?.textContent, parts: texts('li'), choices: texts('.actions button') };
};
const published = (version: number, content: Workspace): Publication => ({
  version,
  made: `2026-0${version}-01T10:00:00Z`,
  note: `Version ${version}`,
  state: 'published',
  publishedOn: `2026-0${version}-01`,
  approvedBy: 'Head of Communications',
  content: contentText(content),
});

test('the checklist says first what is in the way, then what is only worth a look', async () => {
  const desk = await shown(exampleWorkspace());
  const lines = [...desk.root.querySelectorAll('.checks > li')].map((line) => `${line.getAttribute('data-tone')}: ${line.querySelector('p')?.textContent}`);
  expect(lines).toEqual([
    'block: In the way: Your keys are not ready. Go to Keys and signers.',
    'block: In the way: Signatures needed: 2. Signers: 0. Add signers under Keys and signers, or choose one signature below.',
    'warn: Worth a look: There is no address for updates, so everybody has to be given each version as a file. If you have a place on the web or the intranet, set its address below.',
    'warn: Worth a look: People without a join code: 2. They get one when you sign; send it to them afterwards.',
    'good: Good: Your organisation is described, with somebody to ask.',
    'good: Good: All your rules, changes and word lists work.',
    'good: Good: Every example of your own rules comes out right.',
    'good: Good: Compared with what people have now, 0 of 0 test drafts come out differently.',
    'good: Good: Of what the example drafts show: 0% advice, 0% warnings, 0% blocks.',
    'good: Good: The version holds for 90 days, then says that it is old.',
  ]);
});

test('two signatures chosen and one signer: it says that one is enough until there is a second, and does not call it good', async () => {
  const [root, own] = await Promise.all([newKey(), newKey()]);
  const signer = { kid: own.kid, key: own.key, name: 'Ruth Ansell', expires: '2028-01-01T00:00:00Z' };
  const now = new Date(`${TODAY}T10:00:00Z`);
  const desk = await shown(await withRoot({ ...exampleWorkspace(), signers: [signer] }, root, now));
  const line = [...desk.root.querySelectorAll('.checks > li')].find((one) => one.textContent?.includes('Two signatures are chosen'));
  expect(line?.getAttribute('data-tone')).toBe('warn');
  expect(desk.text()).not.toContain('Signatures needed: 1');
});

test('where a rule that blocks is made weaker, it is named, and no choice of how many sign is offered as a way out', async () => {
  const [blocking] = CORE.rules.filter((rule) => (rule as { level?: string }).level === 'block') as { id: string; title: { en: string } }[];
  const [id, title] = [blocking?.id ?? '', blocking?.title.en];
  const desk = await shown({ ...exampleWorkspace(), changes: [{ rule: id, level: 'advice', reason: 'A trial', until: '2027-02-01' }] });
  const line = [...desk.root.querySelectorAll('.checks > li')].find((one) => one.textContent?.includes('Two people must sign'));
  expect(line?.getAttribute('data-tone')).toBe('block');
  expect(line?.querySelector('p')?.textContent).toBe(
    'In the way: Two people must sign, because these rules block and are made weaker. Signers: 0. Add a signer under Keys and signers, or take back what makes them weaker.',
  );
  expect([...(line?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual([title]);
  expect(desk.text()).not.toContain('choose one signature below');
});

test('the address that devices fetch from is named where there is one', async () => {
  const example = exampleWorkspace();
  const desk = await shown({ ...example, channel: { ...example.channel, address: 'https://rules.midshirefire.example/update.json' } });
  expect(desk.text()).toContain('Devices fetch updates from https://rules.midshirefire.example/update.json.');
  expect(desk.text()).not.toContain('There is no address for updates');
});

test('three ways to put it in its place, three lines each', async () => {
  const desk = await shown(exampleWorkspace());
  const ways = [...desk.root.querySelectorAll('.ways section')].map((way) => `${way.querySelector('h4')?.textContent}: ${way.querySelectorAll('li').length}`);
  expect(ways).toEqual(['Web host: 3', 'Intranet page: 3', 'Shared drive: 3']);
});

test('an old version comes back as content to be signed anew, and a pasted Status says who has which', async () => {
  const old = exampleWorkspace();
  const now: Workspace = { ...old, elections: [], publications: [published(1, old), published(2, { ...old, elections: [] })] };
  const desk = await shown(now);
  const paste = desk.field<HTMLTextAreaElement>('Text of their Status');
  paste.value = 'Rules of Midshire Fire and Rescue Service, version 1 of 1 January 2026';
  await act(() => void paste.dispatchEvent(new Event('input', { bubbles: true })));
  expect(desk.text()).toContain('They have version 1; the latest is 2.');
  await desk.press('Bring version 1 back');
  const { parts, choices, said } = asked(desk);
  expect(said).toContain(
    'These parts become again what they were in version 1, and what was done to them since goes; nobody has it until you sign and publish it as version 3:',
  );
  expect(parts).toEqual(['Elections']);
  // Not in the table, whose cells have a look of their own for lists.
  expect(desk.root.querySelector('td dialog')).toBeNull();
  expect(choices).toEqual(['Cancel', 'Bring version 1 back']);
  await desk.press('Cancel');
  expect(desk.edits).toEqual([]);
  await desk.press('Bring version 1 back');
  expect(await desk.axe()).toEqual([]);
  await act(() => desk.root.querySelector<HTMLButtonElement>('dialog .danger')?.click());
  expect(desk.edits[0]?.label).toBe('Brought back the content of version 1; sign it as a new version');
  expect(desk.edits[0]?.after.elections).toHaveLength(2);
  expect(desk.edits[0]?.after.publications).toHaveLength(2);
  // It is a step like any other, which Undo takes back; and there is nothing left to bring back.
  expect(desk.edits[0]?.lasting).toBe(false);
  expect(desk.text()).not.toContain('Bring version 1 back');
});

test('who has just saved the update file is told what is left, and not asked to sign again', async () => {
  const now = exampleWorkspace();
  const publication = { ...published(1, now), publishedOn: TODAY };
  const desk = await shown({ ...now, publications: [publication] });
  expect(desk.text()).toContain('Version 1 is ready. What is left to do now:');
  await desk.press('Join codes');
  expect(desk.went).toEqual(['people/codes']);
  const changed = await shown({ ...now, elections: [], publications: [publication] });
  expect(changed.text()).not.toContain('What is left to do now');
});

test('what begins later is named where the changed drafts are counted, because it is not counted yet', async () => {
  const later = { rule: 'party-promotion', level: 'warn', reason: 'a trial', from: '2026-12-07', until: '2027-03-01' } as const;
  const desk = await shown({ ...exampleWorkspace(), changes: [later] });
  const line = [...desk.root.querySelectorAll('.checks > li')].find(({ textContent }) => textContent?.includes('test drafts come out differently'));
  expect(line?.querySelector('li')?.textContent).toMatch(/^Not counted yet: .+, level set to warn from 7 December 2026 until 1 March 2027: a trial$/);
});
