// A change that begins later in the workspace: one level a day for each rule, the pack asks for the engine that knows it, and two people's work loses none.
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/model/pack.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { parsedCore } from '../../src/packs/core.ts';
import { withChange } from '../../src/workspace/changes.ts';
import { differences, merged } from '../../src/workspace/difference.ts';
import { lawOf } from '../../src/workspace/law.ts';
import { trialPack } from '../../src/workspace/pack.ts';
import { CORE, exampleWorkspace } from './example.ts';

const NOW = new Date('2026-11-27T10:00:00Z');
const BLOCK: Change = { rule: 'insult', level: 'block', reason: 'After a complaint' };
const ADVICE: Change = { rule: 'insult', level: 'advice', reason: 'A trial', from: '2026-12-07', until: '2026-12-31' };
const example = exampleWorkspace();
const core = parsedCore(CORE);

describe('another level of a rule', () => {
  it('lets the one in force go on until the day before it begins', () => {
    expect(withChange([BLOCK], ADVICE)).toEqual([{ ...BLOCK, until: '2026-12-06' }, ADVICE]);
  });
  it('takes the place of one it would overlap, and leaves one that is over before it', () => {
    expect(withChange([ADVICE], BLOCK)).toEqual([BLOCK]);
    expect(withChange([ADVICE], { ...ADVICE, level: 'off' })).toEqual([{ ...ADVICE, level: 'off' }]);
    const over: Change = { ...BLOCK, until: '2026-12-06' };
    expect(withChange([over], ADVICE)).toEqual([over, ADVICE]);
  });
  it('leaves other rules and exceptions alone', () => {
    const others: Change[] = [
      { rule: 'insult', exception: { accounts: ['kelling-fb'] }, reason: 'x', until: '2026-12-31' },
      { rule: 'hint', level: 'warn', reason: 'y' },
    ];
    expect(withChange(others, ADVICE)).toEqual([...others, ADVICE]);
  });
});

it('the pack asks for engine 2 only where something in it begins later', () => {
  const id = core.rules.find(({ level }) => level === 'warn')?.id ?? '';
  const later = { ...example, changes: [{ ...ADVICE, rule: id }] };
  expect(trialPack(example, NOW).minimumEngine).toBe(1);
  expect(trialPack({ ...later, changes: [{ ...BLOCK, rule: id }] }, NOW).minimumEngine).toBe(1);
  expect(trialPack(later, NOW).minimumEngine).toBe(2);
  const levelOn = (day: string): string | undefined => lawOf(core, later, new Date(`${day}T10:00:00Z`)).merged.rules.find((rule) => rule.id === id)?.level;
  expect(['2026-12-06', '2026-12-07'].map(levelOn)).toEqual(['warn', 'advice']);
});

it('two people who change one rule each keep what they wrote', () => {
  const exception = (reason: string): Change => ({ rule: 'insult', exception: { when: { phrases: [reason] } }, reason, until: '2026-12-31' });
  const start: Workspace = { ...example, changes: [exception('one'), exception('one'), ADVICE] };
  const mine = { ...start, changes: [...start.changes, exception('mine')] };
  const theirs = { ...start, changes: [...start.changes, exception('theirs'), { ...BLOCK, until: '2026-12-06' }] };
  expect(differences(start, mine, theirs).filter(({ conflict }) => conflict)).toEqual([]);
  expect(merged(start, mine, theirs, new Map()).changes).toHaveLength(6);
  expect(merged(start, start, start, new Map()).changes).toEqual(start.changes);
});
