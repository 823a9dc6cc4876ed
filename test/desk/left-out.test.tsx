// @vitest-environment jsdom
// What cannot be used stops the signing: it is said in the language of the screen, and there is a place to take it back, also where its rule has gone.
import { expect, test } from 'vitest';
import { Publish } from '../../src/desk/publish/publish.tsx';
import { Rules } from '../../src/desk/rules/rules.tsx';
import type { Language } from '../../src/model/text.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { eventually } from '../fakes/eventually.ts';
import { CORE, exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show } from './harness.tsx';

const blocking = CORE.rules.find((rule) => (rule as { level?: string }).level === 'block') as { readonly id: string };
const GONE = { rule: 'gone-since', level: 'advice', reason: 'Too loud' } as const;
const START: Workspace = { ...exampleWorkspace(), changes: [GONE, { rule: blocking.id, level: 'advice', reason: 'A trial' }] };

async function shown(Tab: typeof Publish, language: Language): Promise<Shown> {
  const desk = await show(Tab, START, { language });
  await eventually(() => expect(desk.text()).not.toMatch(/Reading the rules|Yn darllen y rheolau/));
  return desk;
}

test.each([
  ['en', 'gone-since: is not a rule of this version; take the change back under Rules', 'makes the rule weaker and needs a last day'],
  ['cy', "gone-since: nid yw'n rheol yn y fersiwn hon; tynnwch y newid yn ôl dan Rheolau", "mae'n gwanhau'r rheol ac mae angen diwrnod olaf"],
] as const)('in %s', async (language, rule, end) => {
  const desk = await shown(Publish, language);
  expect(desk.text()).toContain(rule);
  expect(desk.text()).toContain(end);
});

test('a change to a rule that has gone is taken back under Rules', async () => {
  const desk = await shown(Rules, 'en');
  expect(desk.text()).toContain('Changes to rules that this WhichHat has no more: take them back');
  await desk.press('Take back gone-since: level set to advice: Too loud');
  expect(desk.edits[0]?.after.changes.map(({ rule }) => rule)).toEqual([blocking.id]);
  expect(desk.text()).not.toContain('gone-since');
});
