// @vitest-environment jsdom
// Two people's work side by side: each thing by the name that a person knows it by, rules of the extension by their titles, in the language of the screen.
import { expect, test } from 'vitest';
import { Comparison } from '../../../src/desk/file/comparison.tsx';
import type { Comparing } from '../../../src/desk/file/file-actions.ts';
import type { DeskGiven } from '../../../src/desk/given.ts';
import type { Session } from '../../../src/desk/session.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { parsedCore } from '../../../src/packs/core.ts';
import { beginning } from '../../../src/workspace/timeline.ts';
import { eventually } from '../../fakes/eventually.ts';
import { CORE, exampleWorkspace } from '../../workspace/example.ts';
import { show } from '../harness.tsx';

const [built, other] = parsedCore(CORE).rules;
if (built === undefined || other === undefined) throw new Error('no rules');
const base = exampleWorkspace();
const mine: Workspace = {
  ...base,
  ownRules: [{ ...other, id: 'local-ours', title: { en: 'Names the new depot', cy: "Enwi'r depo newydd" } } as Workspace['ownRules'][number]],
  changes: [
    { rule: built.id, level: 'advice', reason: 'A trial', until: '2027-03-01' },
    { rule: 'gone-since', level: 'advice', reason: 'Too loud', until: '2027-03-01' },
  ],
  holds: [{ id: 'hold-1', from: '2026-11-27T08:00:00Z', until: '2026-11-28T08:00:00Z', reason: { en: 'A major incident', cy: 'Digwyddiad mawr' } }],
  elections: [],
};
const session: Session = { id: 's', timeline: beginning(mine), passphrase: '', place: undefined, digest: undefined, base, savedAt: undefined };
const given = { core: async () => ({ ...CORE, drafts: [], everyday: [] }) } as unknown as DeskGiven;

test.each([
  ['en', ['Names the new depot', built.title.en, 'A major incident', 'Local elections, England, 6 May 2027']],
  ['cy', ["Enwi'r depo newydd", built.title.cy, 'Digwyddiad mawr', '6 Mai 2027']],
] as const)('by names, in %s', async (language, names) => {
  const Tab = () => <Comparison given={given} session={session} comparing={{ theirs: base } as Comparing} settle={() => undefined} close={() => undefined} />;
  const desk = await show(Tab, base, { language });
  await eventually(() => expect(desk.text()).toContain(names[1]));
  for (const name of names) expect(desk.text()).toContain(name);
  for (const id of ['local-ours', built.id, 'hold-1', ...base.elections.map((one) => one.id)]) expect(desk.text()).not.toContain(id);
  expect(desk.text()).toContain('gone-since');
  expect(await desk.axe()).toEqual([]);
});
