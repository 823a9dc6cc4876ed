// `whichhat calendar`: the election timetable as JSON and as a list for people.
import { describe, expect, it } from 'vitest';
import { calendar } from '../../src/cli/calendar.ts';
import { DONE, readFlags, UsageError } from '../../src/cli/command.ts';
import { fakeIo } from './fake-io.ts';

async function run(...words: string[]): Promise<string[]> {
  const io = fakeIo();
  expect(await calendar.run(readFlags(calendar, words), io)).toBe(DONE);
  return io.output;
}

describe('whichhat calendar', () => {
  it('prints one JSON object', async () => {
    const output = await run('--poll', '2026-05-07', '--nation', 'england', '--election', 'local', '--json');
    expect(output).toHaveLength(1);
    const answer = JSON.parse(output[0] ?? '');
    expect(answer).toMatchObject({
      start: '2026-03-30',
      end: '2026-05-07',
      events: { close_of_nominations: '2026-04-09', postal_vote_application_deadline: '2026-04-21' },
    });
    expect(Object.keys(answer)).toEqual(['start', 'end', 'events', 'basis']);
  });

  it('says that a day is at a weekend, and prints its dates all the same', async () => {
    const said = async (poll: string): Promise<readonly string[]> => {
      const io = fakeIo();
      await calendar.run(readFlags(calendar, ['--poll', poll, '--election', 'local']), io);
      expect(io.output.length).toBeGreaterThan(2);
      return io.errors;
    };
    expect(await said('2027-05-06')).toEqual([]);
    expect(await said('2027-05-08')).toEqual(['2027-05-08 is a Saturday or a Sunday: polls are held on working days, so look at the day again']);
  });

  it('prints a list for people without --json', async () => {
    const output = await run('--poll', '2026-05-07', '--election', 'local');
    expect(output[0]).toBe('2026-03-30  pre-election period starts');
    expect(output).toContain('2026-04-20  registration deadline');
    expect(output).toContain('2026-04-10  statement of persons nominated is published by');
    expect(output).toContain('2026-04-28  voter authority certificate (free voter ID) application deadline');
    expect(output).toContain('2026-05-07  ends (poll)');
    expect(output.at(-1)).toContain('Rules 2006');
  });

  it('knows by-elections, civil servants and timetables that two nations share', async () => {
    const start = async (...words: string[]): Promise<string> => JSON.parse((await run(...words, '--json'))[0] ?? '').start;
    expect(await start('--poll', '2030-06-06', '--election', 'parl')).not.toBe(await start('--poll', '2030-06-06', '--election', 'parl', '--by-election'));
    expect(await start('--poll', '2031-05-01', '--election', 'local', '--body', 'government')).toBe('2031-04-10');
    expect(await start('--poll', '2024-05-02', '--election', 'pcc', '--nation', 'england-and-wales')).toBe('2024-03-26');
  });

  it.each([
    [[], 'needs --poll DAY'],
    [['--poll', '2026-05-07'], 'needs --election TYPE; allowed: local, parl, sp, senedd, nia, pcc, mayor, gla'],
    [['--poll', '2026-05-07', '--election', 'council'], '--election is "council"; allowed: local, parl'],
    [['--poll', '2026-05-07', '--election', 'local', '--nation', 'uk'], '--nation is "uk"; allowed: england, wales, scotland, northern-ireland'],
    [['--poll', '2026-05-07', '--election', 'sp', '--nation', 'wales'], 'there is no "sp" election in wales, only in scotland'],
    [['--poll', '7 May 2026', '--election', 'local'], '"7 May 2026" is not a day; write it as 2026-05-07'],
    [['--poll', '2026-02-29', '--election', 'local'], '"2026-02-29" is not a day'],
  ])('refuses %j', async (words, message) => {
    const refused = calendar.run(readFlags(calendar, words), fakeIo());
    await expect(refused).rejects.toThrow(UsageError);
    await expect(calendar.run(readFlags(calendar, words), fakeIo())).rejects.toThrow(message);
  });
});
