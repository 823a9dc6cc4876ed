// `whichhat check`: drafts in, verdicts out, a line for each, whatever one of them is like.
import { describe, expect, it } from 'vitest';
import { DONE, FAULT } from '../../../src/cli/command.ts';
import { main } from '../../../src/cli/main.ts';
import { fakeIo } from '../fake-io.ts';

const EXAMPLE = 'rules/example/organisation.yml';

async function check(lines: readonly object[], ...words: string[]): Promise<Record<string, unknown>[]> {
  const io = fakeIo(lines.map((line) => JSON.stringify(line)));
  await main(['check', '--jsonl', ...words], io);
  return io.output.map((line) => JSON.parse(line));
}

describe('whichhat check', () => {
  it('judges with the built-in rules for nobody in particular', async () => {
    const [flagged, clean] = await check([
      { id: 'a', text: '😀 Vote Labour on Thursday', actingAs: 'corporate' },
      { id: 'b', text: 'The library opens at nine tomorrow.', actingAs: 'corporate' },
    ]);
    expect(flagged).toMatchObject({ id: 'a', level: 'block' });
    expect(flagged?.findings).toContainEqual({
      rule: 'party-promotion',
      category: 'party-political',
      level: 'block',
      start: 3,
      end: 14,
      quote: 'Vote Labour',
      why: expect.stringContaining('Vote Labour'),
    });
    expect(clean).toEqual({ id: 'b', level: 'clear', findings: [] });
  });

  it('never raises anything above advice on a person’s own profile', async () => {
    const answers = await check(
      [
        { text: 'Vote Labour on Thursday', actingAs: 'personal' },
        { text: 'Vote Labour, ring me on 07700 900123', actingAs: 'personal', declared: { politicallyRestricted: true } },
      ],
      '--organisation',
      EXAMPLE,
    );
    for (const { level } of answers) expect(['clear', 'advice']).toContain(level);
  });

  it('goes on after a bad line, in order, and says with its status that there was one', async () => {
    const io = fakeIo([
      '{"id":1,"text":"a","actingAs":"corporate"}',
      '{"id":2,"text":"b","actingAs":"mayor"}',
      '{"id":3,"text":"c","actingAs":"corporate","surface":"post"}',
    ]);
    expect(await main(['check', '--jsonl'], io)).toBe(FAULT);
    const answers = io.output.map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(answers[1].error).toMatch(/^actingAs is "mayor"; allowed: "corporate"/);
    expect(answers[2]).toMatchObject({ level: 'clear' });
    expect(await main(['check', '--jsonl'], fakeIo([]))).toBe(DONE);
  });

  it('believes a line’s own moment before --at', async () => {
    const answers = await check(
      [
        { text: 'x', actingAs: 'corporate', at: '2026-04-20T10:00:00Z' },
        { text: 'x', actingAs: 'corporate', at: '20 April' },
        { text: 'x', actingAs: 'corporate', at: '2026-02-30' },
      ],
      '--at',
      '2026-06-20',
    );
    expect(answers[0]).toHaveProperty('level');
    expect(answers[1]?.error).toContain('write it as 2026-04-20 or 2026-04-20T10:00:00Z');
    expect(answers[2]?.error).toContain('2026-02-30');
  });
});
