// Built-in rules and the organisation's: add, tighten, except, allow. What loosens a rule that blocks needs two people, and is listed.
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/model/attempt.ts';
import { type Pack, type PackInput, packSchema } from '../../src/model/pack.ts';
import { mergePack, prove, remake } from '../../src/packs/index.ts';
import { judge, openPolicy } from '../../src/policy/index.ts';
import { CORE, NOW, packOf, ruleOf } from './kit.ts';

const pack = (more: Partial<PackInput>): Pack => packSchema.parse(packOf(more));
const merge = (more: Partial<PackInput>, signers = 1, day = '2026-06-20') => mergePack(CORE, pack(more), { signers, day });
const BUSY = { reason: 'Agreed with the Head of Communications', until: '2026-07-31' };

function levelOf(text: string, more: Partial<PackInput>, signers = 1, account?: string, now = NOW): string {
  const whole = pack(more);
  const open = openPolicy(remake(CORE, whole, signers, now).policy);
  const found = whole.accounts.find(({ id }) => id === account);
  const attempt: Attempt = {
    standing: { actingAs: 'corporate', name: 'Midshire Fire', ...(found ? { account: found } : {}) },
    draft: { text, attachments: [] },
    surface: 'post',
  };
  return judge(attempt, open, now).level;
}

describe('an organisation', () => {
  it('adds a rule', () => {
    expect(levelOf('They are numpty drivers, best in the west.', { rules: [ruleOf('local-slogan', 'best in the west')] })).toBe('warn');
  });

  it('tightens a rule, without an end date if it likes', () => {
    const more = { changes: [{ rule: 'insult', level: 'block', reason: 'After a complaint' } as const] };
    expect(levelOf('You are complete clowns.', {})).toBe('warn');
    expect(levelOf('You are complete clowns.', more)).toBe('block');
    expect(merge(more).loosened).toEqual([]);
  });

  it('lowers a rule that warns, until a day, and it is listed', () => {
    const more = { changes: [{ rule: 'insult', level: 'advice', ...BUSY } as const] };
    expect(levelOf('You are complete clowns.', more)).toBe('advice');
    expect(levelOf('You are complete clowns.', more, 1, undefined, new Date('2026-08-01T10:00:00Z'))).toBe('warn');
    expect(merge(more)).toMatchObject({ loosened: [{ rule: 'insult', how: 'lower', blocks: false, ...BUSY }], remakeOn: '2026-08-01' });
    expect(merge(more, 1, '2026-08-01')).toEqual(expect.objectContaining({ loosened: [], skipped: [] }));
  });

  it('switches a rule off', () => {
    expect(levelOf('You are complete clowns.', { changes: [{ rule: 'insult', level: 'off', ...BUSY }] })).toBe('clear');
  });

  it('excepts some drafts, or some accounts, beside what the rule leaves alone already', () => {
    const when = { changes: [{ rule: 'hint', exception: { when: { phrases: ['survey'] } }, ...BUSY }] };
    expect(levelOf('Please click here.', when)).toBe('advice');
    expect(levelOf('Please click here for the survey.', when)).toBe('clear');
    expect(levelOf('Please click here quietly.', when)).toBe('clear');
    const accounts = { changes: [{ rule: 'hint', exception: { accounts: ['midshire-x'] }, ...BUSY }] };
    expect(levelOf('Please click here.', accounts, 1, 'midshire-x')).toBe('clear');
    expect(levelOf('Please click here.', accounts)).toBe('advice');
  });

  it('allows, with a reason and an end date, and what it holds at advice is listed', () => {
    const rule = { ...ruleOf('local-open-day', 'open day', { level: 'allow', category: 'allow', protects: ['tone'] }), ...BUSY };
    expect(levelOf('Open day: complete clowns for the children.', { rules: [rule] })).toBe('advice');
    expect(merge({ rules: [rule] }).loosened).toMatchObject([{ rule: 'local-open-day', how: 'allow', blocks: false }]);
    expect(prove(pack({ rules: [rule] }), CORE)).toEqual([]);
  });

  it('adds to a built-in list and has lists of its own', () => {
    const rules = [ruleOf('local-names', '{local-nicknames}', { examples: { warn: ['Hi Sparky', 'Dear Sparky'], quiet: ['Hi all', 'Dear all'] } })];
    const more = { rules, lists: { 'local-nicknames': { about: 'nicknames', items: ['sparky'] }, insults: { about: 'more', items: ['wazzock'] } } };
    expect(levelOf('Ask Sparky.', more)).toBe('warn');
    expect(merge(more).lists.insults?.items).toEqual(['numpty', 'wazzock']);
    expect(prove(pack(more), CORE)).toEqual([]);
  });
});

describe('what loosens a rule that blocks', () => {
  const everything = { ...ruleOf('local-all', 'open day', { level: 'allow', category: 'allow', protects: 'everything' }), ...BUSY };
  it.each<[string, Partial<PackInput>]>([
    ['a lower level', { changes: [{ rule: 'secret', level: 'warn', ...BUSY }] }],
    ['an exception', { changes: [{ rule: 'secret', exception: { when: { phrases: ['open day'] } }, ...BUSY }] }],
    ['an allow rule', { rules: [everything] }],
  ])('%s needs two signatures, and with them is listed', (_what, more) => {
    const text = 'The door code for the open day is on the wall.';
    expect(levelOf(text, more, 1)).toBe('block');
    expect(levelOf(text, more, 2)).not.toBe('block');
    expect(merge(more, 1)).toMatchObject({ loosened: [], skipped: [{ code: 'loosening_signatures' }] });
    expect(merge(more, 2)).toMatchObject({ loosened: [{ blocks: true }], skipped: [] });
  });
});

describe('a change that may not stand', () => {
  it.each<[string, Partial<PackInput>, string]>([
    ['loosens without an end', { changes: [{ rule: 'insult', level: 'advice', reason: 'x' }] }, 'change_fault'],
    ['touches an allow rule of the extension', { changes: [{ rule: 'emergency', level: 'off', ...BUSY }] }, 'change_fault'],
    [
      'has two levels',
      {
        changes: [
          { rule: 'insult', level: 'block', reason: 'x' },
          { rule: 'insult', level: 'off', ...BUSY },
        ],
      },
      'change_fault',
    ],
    ['excepts nothing', { changes: [{ rule: 'insult', exception: {}, ...BUSY }] }, 'change_fault'],
    ['excepts an account that is not there', { changes: [{ rule: 'insult', exception: { accounts: ['nobody'] }, ...BUSY }] }, 'change_fault'],
    ['excepts by a kind nobody knows', { changes: [{ rule: 'insult', exception: { when: { regex: '.*' } }, ...BUSY }] }, 'change_fault'],
    ['adds to a list that silences', { lists: { 'quiet-words': { about: 'x', items: ['please'] } } }, 'change_fault'],
    ['has an item that is no phrase', { lists: { insults: { about: 'x', items: ['(oh'] } } }, 'change_fault'],
    ['allows without a reason', { rules: [ruleOf('local-a', 'x', { level: 'allow', category: 'allow', protects: ['tone'] })] }, 'rule_fault'],
    ['allows nothing', { rules: [{ ...ruleOf('local-a', 'x', { level: 'allow', category: 'allow' }), ...BUSY }] }, 'rule_fault'],
    ['names a list that is not there', { rules: [ruleOf('local-a', '{nowhere}')] }, 'rule_fault'],
  ])('%s', (_what, more, code) => {
    const { skipped } = merge(more);
    expect(skipped.length).toBeGreaterThan(0);
    for (const each of skipped) expect(each).toMatchObject({ code, reason: expect.stringMatching(/\w/) });
  });

  it('is left out and named, not refused, when only this version does not know the rule or the list', () => {
    const { skipped } = merge({ changes: [{ rule: 'of-tomorrow', level: 'block', reason: 'x' }], lists: { 'of-tomorrow': { about: 'x', items: ['y'] } } });
    expect(skipped.map(({ code }) => code)).toEqual([undefined, undefined]);
    expect(remake(CORE, pack({ changes: [{ rule: 'of-tomorrow', level: 'block', reason: 'x' }] }), 1, NOW).policy.skipped).toMatchObject([
      { rule: 'of-tomorrow' },
    ]);
  });
});

describe('proof', () => {
  it('names every example that does not hold, and what came', () => {
    const examples = { warn: ['nothing', 'We say best in the west.'], quiet: ['best in the west, again', { text: 'hello', account: 'nobody' }] };
    expect(prove(pack({ rules: [ruleOf('local-slogan', 'best in the west', { examples })] }), CORE)).toEqual([
      { rule: 'local-slogan', side: 'warn', index: 0, text: 'nothing', came: 'it stayed quiet' },
      { rule: 'local-slogan', side: 'quiet', index: 0, text: 'best in the west, again', came: 'it fired' },
      { rule: 'local-slogan', side: 'quiet', index: 1, text: 'hello', came: 'the account "nobody" is not in this pack' },
    ]);
  });

  it('judges each rule alone, so that one does not hide another', () => {
    const rules = [ruleOf('local-one', 'best in the west', { level: 'block' }), ruleOf('local-two', 'best in the west', { level: 'advice' })];
    expect(prove(pack({ rules }), CORE)).toEqual([]);
  });
});
