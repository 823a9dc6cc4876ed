// A list of candidates: read however it was written, compared with the one there is, and known to the rules of a pre-election period by name and handle.
import { expect, test } from 'vitest';
import { packSchema } from '../../src/model/pack.ts';
import type { Candidate } from '../../src/model/workspace.ts';
import { parsedCore } from '../../src/packs/core.ts';
import { judge } from '../../src/policy/index.ts';
import { readTables, type Table } from '../../src/register/index.ts';
import { handleOf, namePhrases, plainName } from '../../src/workspace/candidate-name.ts';
import { planCandidates, plannedCandidates } from '../../src/workspace/candidate-plan.ts';
import { withCandidates } from '../../src/workspace/candidates.ts';
import { draftOf } from '../../src/workspace/drafts.ts';
import { lawOf } from '../../src/workspace/law.ts';
import { trialPack } from '../../src/workspace/pack.ts';
import { CORE, exampleWorkspace } from './example.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
async function table(text: string | Uint8Array<ArrayBuffer>): Promise<Table> {
  const [first] = await readTables(typeof text === 'string' ? bytes(text) : text);
  if (!first) throw new Error('no table');
  return first;
}
const plan = async (text: string | Uint8Array<ArrayBuffer>, current: readonly Candidate[] = []) => planCandidates(await table(text), current);
const shown = ({ name, party = '', ward = '', handle = '' }: Candidate): string => [name, party, ward, handle].join(' / ');

const IN_PERIOD = new Date('2026-04-20T10:00:00Z');
const OUTSIDE = new Date('2026-06-20T10:00:00Z');
const core = parsedCore(CORE);

test('the rules fire on an imported candidate’s name and handle in the period, and on neither outside it', async () => {
  const { added } = await plan('Name,Party,Ward,Handle\nPriya Shah,Independent,Kelling North,@PriyaForKelling\n');
  const workspace = { ...exampleWorkspace(), candidates: [...added] };
  const { merged, policy } = lawOf(core, workspace, IN_PERIOD);
  expect(merged.skipped).toEqual([]);
  const rules = (text: string, at: Date, who: 'corporate' | 'personal' = 'corporate'): string[] =>
    judge(draftOf('draft', text, who, at).attempt, policy, at).findings.map(({ rule, level, quote }) => `${rule} ${level}: ${quote}`);
  const [named, tagged] = ['Priya Shah opened our new fire station in Kelling this morning', 'A good turnout at the station, thanks @priyaforkelling'];
  expect(rules(named, IN_PERIOD)).toEqual(['preelection-named warn: Priya Shah']);
  expect(rules(tagged, IN_PERIOD)).toEqual(['preelection-share warn: @priyaforkelling']);
  expect([rules(named, OUTSIDE), rules(tagged, OUTSIDE)]).toEqual([[], []]);
  expect(rules(named, IN_PERIOD, 'personal')).toEqual([]);
  const without = lawOf(core, exampleWorkspace(), IN_PERIOD).policy;
  expect(judge(draftOf('draft', named, 'corporate', IN_PERIOD).attempt, without, IN_PERIOD).level).toBe('clear');
});

test('the pack carries them in its lists, beside what the organisation had there', () => {
  const candidates = [{ id: 'a', name: 'Ana Maria Reyes', handle: 'AnaR' }];
  const lists = withCandidates({ lists: { 'politician-handles': { about: 'ours', items: ['@kellingvoice'] } }, candidates });
  expect(lists['politician-handles']).toEqual({ about: 'ours', items: ['@kellingvoice', '@anar'] });
  expect(lists.candidates?.items).toEqual(['^Ana ^Maria ^Reyes', '^Ana ^Reyes']);
  expect(packSchema.parse(trialPack({ ...exampleWorkspace(), candidates }, IN_PERIOD)).lists.candidates?.items).toContain('^Ana ^Reyes');
  expect(withCandidates({ lists: {}, candidates: [] })).toEqual({});
});

test.each([
  ['Priya Shah', 'Priya Shah'],
  ['SHAH, Priya', 'Priya Shah'],
  ['Shah, Cllr Priya', 'Priya Shah'],
  ['SHAH Priya Devi', 'Priya Devi Shah'],
  ['Cllr Priya Shah MBE', 'Priya Shah'],
  ['Priya Shah, OBE', 'Priya Shah'],
  ["O'NEILL, Siân (commonly known as Siani)", "Siân O'Neill"],
  ['PRIYA SHAH', 'Priya Shah'],
  ['Y Cynghorydd Rhun ap Huw', 'Rhun ap Huw'],
  ['  Anne-Marie   JONES-EVANS ', 'Anne-Marie Jones-Evans'],
  ['(vacant)', ''],
])('%s is %s', (written, name) => {
  expect(plainName(written)).toBe(name);
});

test('a single word is nobody, and a name is only seen where it has its capitals', () => {
  expect(namePhrases('Madonna')).toEqual([]);
  expect(namePhrases('Rhun ap Huw')).toEqual(['^Rhun ap ^Huw', '^Rhun ^Huw']);
  const workspace = { ...exampleWorkspace(), candidates: [{ id: 'm', name: 'Mark Green' }] };
  const { policy } = lawOf(core, workspace, IN_PERIOD);
  const level = (text: string): string => judge(draftOf('draft', text, 'corporate', IN_PERIOD).attempt, policy, IN_PERIOD).level;
  expect(level('We mark green spaces on the map')).toBe('clear');
  expect(level('Mark Green came to see the pumps')).toBe('warn');
});

test.each([
  ['@PriyaShah', 'PriyaShah'],
  ['https://twitter.com/priya_shah?lang=en', 'priya_shah'],
  ['x.com/@priya', 'priya'],
  ['https://www.facebook.com/priya', undefined],
  ['Priya on X', undefined],
  ['@much_too_long_for_a_handle', undefined],
])('the handle in %s is %s', (cell, handle) => {
  expect(handleOf(cell)).toBe(handle);
});

test('Welsh headers below a title, a surname column, semicolons, and Windows letters', async () => {
  const welsh = new Uint8Array(
    [...'Etholiad 2027;;;\r\nCyfenw;Enw cyntaf;Plaid;Ward;Cyfrif X\r\nPug']
      .map((letter) => letter.charCodeAt(0))
      .concat(
        [...'h;Si'].map((letter) => letter.charCodeAt(0)),
        [0xe2],
        [...'n;Annibynnol;Gogledd;@sian\r\n'].map((letter) => letter.charCodeAt(0)),
      ),
  );
  const { added, problems, columns } = await plan(welsh);
  expect(added.map(shown)).toEqual(['Siân Pugh / Annibynnol / Gogledd / sian']);
  expect(columns.headerRow).toBe(1);
  expect(problems).toEqual([]);
});

test('an awkward list: every line that wants a look is named by its row, and the rest comes in', async () => {
  const text = [
    'Persons nominated,,,',
    'Candidate name,Description,Ward name,Twitter',
    'SHAH Priya,Independent,Kelling North,@priya',
    'REYES Ana,Green Party,,facebook.com/ana',
    'Candidate name,Description,Ward name,Twitter',
    ',,,',
    'Madonna,Independent,Millford,',
    ',Independent,Millford,',
    'Priya Shah,Independent,Kelling North,@other',
    'Carys Cedar,Plaid,Millford,@priya',
  ].join('\n');
  const { added, problems, lines } = await plan(text);
  expect(added.map(shown)).toEqual([
    'Priya Shah / Independent / Kelling North / priya',
    'Ana Reyes / Green Party / Kelling North / ',
    'Carys Cedar / Plaid / Millford / priya',
  ]);
  expect(lines).toBe(3);
  expect(problems.map(({ code, row, value, other }) => [row, code, value, other])).toEqual([
    [4, 'handle-wrong', 'facebook.com/ana', undefined],
    [4, 'ward-above', 'Kelling North', undefined],
    [7, 'one-word', 'Madonna', undefined],
    [8, 'no-name', 'Independent, Millford', undefined],
    [9, 'row-twice', 'Priya Shah', 3],
    [10, 'handle-twice', 'priya', 3],
  ]);
});

test('no headers at all: the first column is the name, and the one of @ the handle', async () => {
  const { added, problems } = await plan('Priya Shah,@priya,Independent\nAna Reyes,@ana,Green Party\n');
  expect(added.map(shown)).toEqual(['Priya Shah / Independent /  / priya', 'Ana Reyes / Green Party /  / ana']);
  expect(problems.map(({ code }) => code)).toEqual(['no-header']);
});

test('a second list: the same stay, a moved ward and a new handle are changes, who is not named stays until ticked', async () => {
  const current = [
    { id: 'priya', name: 'Priya Shah', ward: 'Kelling North', handle: 'priya' },
    { id: 'ana', name: 'Ana Reyes', party: 'Green Party', ward: 'Millford' },
    { id: 'sian', name: 'Siân Pugh' },
    { id: 'gone', name: 'Dee Holt' },
  ];
  const next = await plan('Name,Ward,Handle\nSian Pugh,Harbour,\nPriya Shah,Kelling South,\nAna Reyes,Millford,@ana\nBryn Birch,Harbour,\n', current);
  expect(next.changed.map(({ after }) => `${after.id}: ${shown(after)}`)).toEqual([
    'sian: Sian Pugh /  / Harbour / ',
    'priya: Priya Shah /  / Kelling South / priya',
    'ana: Ana Reyes / Green Party / Millford / ana',
  ]);
  expect(next.added.map(({ id }) => id)).toEqual(['bryn-birch-harbour']);
  expect(next.removed.map(({ id }) => id)).toEqual(['gone']);
  expect(plannedCandidates(current, next, false).map(({ id }) => id)).toEqual(['priya', 'ana', 'sian', 'gone', 'bryn-birch-harbour']);
  const after = plannedCandidates(current, next, true);
  expect(after.map(({ id }) => id)).toEqual(['priya', 'ana', 'sian', 'bryn-birch-harbour']);
  const again = await plan('Name,Ward,Handle\nSian Pugh,Harbour,\nPriya Shah,Kelling South,\nAna Reyes,Millford,@ana\nBryn Birch,Harbour,\n', after);
  expect([again.added, again.changed, again.removed]).toEqual([[], [], []]);
});

test('two of one name in two wards stay two', async () => {
  const { added } = await plan('Name,Ward\nJohn Smith,North\nJohn Smith,South\n');
  expect(added.map(({ id }) => id)).toEqual(['john-smith-north', 'john-smith-south']);
});
