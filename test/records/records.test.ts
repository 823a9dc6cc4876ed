// Counts by day and rule: nothing else is ever kept, and a full or damaged device loses nothing.
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recordsSchema } from '../../src/model/record.ts';
import { addCounts, counted, MOST_ROWS } from '../../src/records/add.ts';
import { listCounts } from '../../src/records/list.ts';
import { fakeBrowser } from '../fakes/browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

describe('records', () => {
  it('counts a rule once for each decision, by day and outcome', async () => {
    await addCounts('2026-04-20', ['tone', 'tone', 'nhs-number'], 'went-back');
    await addCounts('2026-04-20', ['tone'], 'went-back');
    await addCounts('2026-04-20', ['tone'], 'posted-anyway');
    await addCounts('2026-04-21', ['tone'], 'went-back');
    expect(await listCounts()).toEqual([
      { day: '2026-04-20', rule: 'tone', outcome: 'went-back', count: 2 },
      { day: '2026-04-20', rule: 'nhs-number', outcome: 'went-back', count: 1 },
      { day: '2026-04-20', rule: 'tone', outcome: 'posted-anyway', count: 1 },
      { day: '2026-04-21', rule: 'tone', outcome: 'went-back', count: 1 },
    ]);
  });

  it('keeps four fields a row and never more, whatever happens', () => {
    const step = fc.record({
      day: fc.constantFrom('2026-04-20', '2026-04-21', '2026-05-01'),
      rules: fc.array(fc.constantFrom('tone', 'nhs-number', 'casualty'), { maxLength: 4 }),
      outcome: fc.constantFrom('went-back', 'posted-anyway', 'second-look', 'disputed'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const rows = steps.reduce((now, { day, rules, outcome }) => counted(now, day, rules, outcome), recordsSchema.parse([]));
        expect(recordsSchema.safeParse(rows).success).toBe(true);
        const total = steps.reduce((sum, { rules }) => sum + new Set(rules).size, 0);
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      }),
    );
  });

  it('does not change the rows it was given', () => {
    const before = [{ day: '2026-04-20', rule: 'tone', outcome: 'went-back' as const, count: 1 }];
    counted(before, '2026-04-20', ['tone'], 'went-back');
    expect(before[0]?.count).toBe(1);
  });

  it('drops the oldest days when there are too many rows', () => {
    const many = Array.from({ length: MOST_ROWS }, (_, index) => ({ day: '2026-04-20', rule: `r${index}`, outcome: 'went-back' as const, count: 1 }));
    const rows = counted(many, '2026-04-21', ['tone'], 'went-back');
    expect(rows).toHaveLength(MOST_ROWS);
    expect(rows.at(-1)?.rule).toBe('tone');
    expect(rows[0]?.rule).toBe('r1');
  });

  it('says so, and keeps what was counted, when the device is full or the counts are damaged', async () => {
    await addCounts('2026-04-20', ['tone'], 'went-back');
    fakeBrowser.fillUp();
    expect((await addCounts('2026-04-21', ['nhs-number'], 'went-back')).state).toBe('full');
    expect(await listCounts()).toHaveLength(1);

    fakeBrowser.reset();
    fakeBrowser.put('records', 'garbage');
    expect(await listCounts()).toBe('unreadable');
    expect((await addCounts('2026-04-21', ['tone'], 'went-back')).state).toBe('corrupt');
    expect(fakeBrowser.held().records).toBe('garbage');
  });
});
