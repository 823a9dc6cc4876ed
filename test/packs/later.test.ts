// A rule or a change that begins on a later day: looked at like any other when the pack comes, in force from its day, and never early on an engine that knows no first day.
import { describe, expect, it, vi } from 'vitest';
import type { Attempt } from '../../src/model/attempt.ts';
import { type Pack, type PackInput, packSchema } from '../../src/model/pack.ts';
import { engineFor, mergePack, remake } from '../../src/packs/index.ts';
import { judge, openPolicy } from '../../src/policy/index.ts';
import { bytesOf, good, keys, onStage, refuses } from './attacks/stage.ts';
import { CORE, NOW, packOf, ruleOf } from './kit.ts';

const engine = vi.hoisted(() => ({ now: 2 }));
vi.mock('../../src/policy/engine-version.ts', () => ({
  FORMAT: 3,
  get ENGINE() {
    return engine.now;
  },
}));
onStage();

const LATER = { reason: 'Agreed for July', from: '2026-07-06', until: '2026-07-31' };
const pack = (more: Partial<PackInput>): Pack => packSchema.parse(packOf({ minimumEngine: 2, ...more }));
const merge = (more: Partial<PackInput>, day: string, signers = 1) => mergePack(CORE, pack(more), { signers, day });
function levelOn(day: string, text: string, more: Partial<PackInput>, signers = 1): string {
  const now = new Date(`${day}T10:00:00Z`);
  const attempt: Attempt = { standing: { actingAs: 'corporate', name: 'Midshire Fire' }, draft: { text, attachments: [] }, surface: 'post' };
  return judge(attempt, openPolicy(remake(CORE, pack(more), signers, now).policy), now).level;
}
const INSULT = 'You are complete clowns.';

describe('a change that begins later', () => {
  const more = { changes: [{ rule: 'insult', level: 'advice', ...LATER } as const] };
  it('waits for its first day, and ends after its last', () => {
    expect(['2026-06-20', '2026-07-05', '2026-07-06', '2026-07-31', '2026-08-01'].map((day) => levelOn(day, INSULT, more))).toEqual([
      'warn',
      'warn',
      'advice',
      'advice',
      'warn',
    ]);
  });
  it('has the policy made again on each of these days, and is listed with its first day while that is to come', () => {
    expect(merge(more, '2026-06-20')).toMatchObject({ remakeOn: '2026-07-06', loosened: [{ rule: 'insult', ...LATER }] });
    expect(merge(more, '2026-07-06').remakeOn).toBe('2026-08-01');
    expect(merge(more, '2026-07-06').loosened[0]).not.toHaveProperty('from');
    expect(merge(more, '2026-08-01')).toMatchObject({ loosened: [], skipped: [] });
  });
  it('needs the second signature on the day it comes, not only on the day it begins', () => {
    const secret = { changes: [{ rule: 'secret', level: 'warn', ...LATER } as const] };
    expect(merge(secret, '2026-06-20', 1).skipped).toMatchObject([{ code: 'loosening_signatures' }]);
    expect(levelOn('2026-07-06', 'The door code is on the wall.', secret, 1)).toBe('block');
    expect(levelOn('2026-07-06', 'The door code is on the wall.', secret, 2)).toBe('warn');
  });
  it('may follow another level of the same rule, and not stand beside it on one day', () => {
    const first = { rule: 'insult', level: 'block', reason: 'Until then', until: '2026-07-05' } as const;
    const both = { changes: [first, { rule: 'insult', level: 'advice', ...LATER } as const] };
    expect(['2026-07-05', '2026-07-06'].map((day) => levelOn(day, INSULT, both))).toEqual(['block', 'advice']);
    expect(merge({ changes: [{ ...first, until: '2026-07-06' }, ...more.changes] }, '2026-06-20').skipped).toMatchObject([
      { code: 'change_fault' },
      { code: 'change_fault' },
    ]);
  });
  it('is refused where it is faulty, though it is not in force yet, and where it ends before it begins', () => {
    expect(merge({ changes: [{ rule: 'insult', exception: {}, ...LATER }] }, '2026-06-20').skipped).toMatchObject([{ code: 'change_fault' }]);
    expect(merge({ changes: [{ rule: 'insult', level: 'advice', ...LATER, until: '2026-07-01' }] }, '2026-06-20').skipped).toMatchObject([
      { reason: 'ends on 2026-07-01, before it begins on 2026-07-06' },
    ]);
  });
});

describe('an own rule that begins later', () => {
  const more = { rules: [{ ...ruleOf('local-slogan', 'best in the west'), ...LATER }] };
  it('is silent before, speaks up on its days, and is left alone afterwards', () => {
    expect(['2026-07-05', '2026-07-06', '2026-08-01'].map((day) => levelOn(day, 'Best in the west.', more))).toEqual(['clear', 'warn', 'clear']);
    expect(merge(more, '2026-06-20')).toMatchObject({ remakeOn: '2026-07-06', skipped: [] });
  });
  it('cannot end before it begins', () => {
    expect(merge({ rules: [{ ...ruleOf('local-a', 'x y'), from: '2026-07-06', until: '2026-07-05' }] }, '2026-06-20').skipped).toMatchObject([
      { code: 'rule_fault' },
    ]);
  });
});

describe('an engine that knows no first day', () => {
  const changes = [{ rule: 'insult', level: 'advice' as const, ...LATER }];
  it('is asked for by such a pack alone', () => {
    expect([engineFor({}), engineFor({ changes: [{ until: '2026-07-31' }] }), engineFor({ changes }), engineFor({ rules: [LATER] })]).toEqual([1, 1, 2, 2]);
  });
  it('refuses it and says that the extension is to be updated; what was in force stays', async () => {
    engine.now = 1;
    try {
      await refuses(await bytesOf({ version: 6, minimumEngine: 2, changes }, keys.ann), 'engine_newer');
    } finally {
      engine.now = 2;
    }
    expect((await good.take(await bytesOf({ version: 2_000, minimumEngine: 2, changes }, keys.ann), NOW)).outcome).toBe('accepted');
  });
  it('cannot be got round: a pack that says it needs less is refused everywhere', async () =>
    refuses(await bytesOf({ version: 6, minimumEngine: 1, changes }, keys.ann), 'pack_shape'));
});
