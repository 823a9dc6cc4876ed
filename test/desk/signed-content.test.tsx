// @vitest-environment jsdom
// The second signer sees everything that will reach people, and how long the version is valid is not taken for a hold on posting. What is no update is refused in a sentence.
import { expect, test } from 'vitest';
import type { DeskGiven } from '../../src/desk/given.ts';
import { SignedContent } from '../../src/desk/publish/signed-content.tsx';
import { SignForAnother } from '../../src/desk/start/sign-for-another.tsx';
import type { Pack } from '../../src/model/pack.ts';
import { parsedCore } from '../../src/packs/core.ts';
import { trialPack } from '../../src/workspace/pack.ts';
import { NEW_RULE, ruleOf } from '../../src/workspace/rule-form.ts';
import { eventually } from '../fakes/eventually.ts';
import { shelves } from '../fakes/shelves.ts';
import { CORE, exampleWorkspace } from '../workspace/example.ts';
import { show } from './harness.tsx';

const given = { device: shelves(), core: async () => ({ ...CORE, drafts: [], everyday: [] }) } as unknown as DeskGiven;
const PACK: Pack = {
  ...trialPack(exampleWorkspace(), new Date('2026-11-27T10:00:00Z')),
  holds: [{ id: 'flood', from: '2026-11-27T10:00:00Z', until: '2026-12-01T10:00:00Z', reason: { en: 'Major incident', cy: 'Digwyddiad mawr' } }],
  notice: { id: 'n', title: { en: 'New policy', cy: 'Polisi newydd' }, text: { en: 'Read it.', cy: 'Darllenwch ef.' }, until: '2026-12-24' },
};

const RULES = parsedCore(CORE).rules;
const [built] = RULES;
if (built === undefined) throw new Error('no rules');
const changes: Pack['changes'] = [
  { rule: built.id, level: 'off', reason: 'A trial', until: '2027-03-01' },
  { rule: 'gone-since', level: 'advice', reason: 'Too loud' },
];

test.each([
  ['en', `${built.title.en} (level set to off until 1 March 2027: A trial); gone-since (level set to advice: Too loud)`],
  ['cy', built.title.cy],
] as const)('a changed rule has its title in %s, with what changes; its id only where it is not known', async (language, says) => {
  const desk = await show(() => <SignedContent pack={{ ...PACK, changes }} rules={RULES} />, exampleWorkspace(), { language });
  expect(desk.text()).toContain(says);
  expect(desk.text()).not.toContain(built.id);
  expect(desk.text()).toContain('gone-since');
});

test('elections, holds and the notice are said, each by its name', async () => {
  const desk = await show(() => <SignedContent pack={PACK} rules={RULES} />, exampleWorkspace());
  const rows = [...desk.root.querySelectorAll('.facts > div')].map(
    (row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent] as const,
  );
  const said = new Map(rows);
  expect(said.get('Valid')).toMatch(/^from 27 November 2026 to/);
  expect(said.get('Planned posts on hold')).toBe('Major incident (27 November 2026, 10:00 to 1 December 2026, 10:00)');
  expect(said.get('Elections')).toContain('Local elections, England, 6 May 2027');
  expect(said.get('Notice to everyone')).toBe('New policy');
  expect(await desk.axe()).toEqual([]);
});

test('what is over before the version is made is called over, and no rules are none', async () => {
  const issued = '2027-05-07T10:00:00Z';
  const desk = await show(() => <SignedContent pack={{ ...PACK, rules: [], issued }} rules={[]} />, exampleWorkspace());
  const said = (title: string) =>
    [...desk.root.querySelectorAll('.facts > div')].find((row) => row.querySelector('dt')?.textContent === title)?.querySelector('dd')?.textContent;
  expect(said('Planned posts on hold')).toBe('Major incident (27 November 2026, 10:00 to 1 December 2026, 10:00) · over');
  expect(said('Elections')).toMatch(/6 May 2027 · over$/);
  expect(said('Notice to everyone')).toBe('New policy · over');
  expect(said('Rules')).toBe('none');
});

test('a file with the outside of an update and no pack in it is refused in a sentence, and nothing is there to be signed', async () => {
  const said: string[] = [];
  const desk = await show(() => <SignForAnother given={given} say={(text) => said.push(text)} />, exampleWorkspace());
  const jws = { payload: 'e30', signatures: [] };
  const input = desk.field<HTMLInputElement>('Choose the file to sign');
  Object.defineProperty(input, 'files', { value: [new File([JSON.stringify({ whichhat: 1, roots: [jws], pack: jws })], 'update.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await eventually(() => expect(said).toHaveLength(1));
  expect(said[0]).toContain('That file is not an update');
  expect(desk.root.querySelector('.facts')).toBeNull();
});

test('a rule that was written here is said with the words that it looks for: nobody signs a title alone', async () => {
  const own = ruleOf({
    ...NEW_RULE,
    id: 'local-depot',
    category: 'confidential',
    title: { en: 'Names the new depot', cy: "Enwi'r depo newydd" },
    why: { en: 'Not announced yet.', cy: '' },
    wayOut: { en: 'Wait.', cy: '' },
    words: 'new depot\nMoor Lane',
    warn: 'Our new depot\nThe new depot opens',
    quiet: 'The depot\nBins',
  });
  if (own === undefined) throw new Error('no rule');
  const desk = await show(() => <SignedContent pack={{ ...PACK, rules: [own] }} rules={RULES} />, exampleWorkspace());
  expect(desk.text()).toContain('Names the new depot (advice): “new depot”, “Moor Lane”');
});

test.each([
  ['en', 'About the visit (warn from 7 December 2026 until 31 December 2026)'],
  ['cy', 'Am yr ymweliad (rhybudd o 7 Rhagfyr 2026 tan 31 Rhagfyr 2026)'],
] as const)('a rule that waits for its first day says so, in %s', async (language, says) => {
  const rule = {
    ...built,
    id: 'local-visit',
    level: 'warn',
    title: { en: 'About the visit', cy: 'Am yr ymweliad' },
    from: '2026-12-07',
    until: '2026-12-31',
  } as const;
  const desk = await show(() => <SignedContent pack={{ ...PACK, rules: [rule] }} rules={RULES} />, exampleWorkspace(), { language });
  expect(desk.text()).toContain(says);
});
