// Statutory timetables, counted back from polls whose published days are known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekday as weekdayOf } from '../../../src/policy/elections/day.ts';
import { addDays, EVENT_NAMES, isWorkingDay, timetable, workingDaysBefore } from '../../../src/policy/elections/index.ts';

describe('timetable', () => {
  it('counts an English council election back over Easter and the May holiday', () => {
    // Local Elections (Principal Areas) (England and Wales) Rules 2006 Sch 2 r1: 25th, 19th and 18th day before; 7 May 2026 has Good Friday 3 April, Easter Monday and 4 May in between.
    expect(timetable({ poll: '2026-05-07', nation: 'england', election: 'local' })).toEqual({
      start: '2026-03-30',
      end: '2026-05-07',
      events: {
        notice_of_election_deadline: '2026-03-30',
        close_of_nominations: '2026-04-09',
        sopn_publish_deadline: '2026-04-10',
        registration_deadline: '2026-04-20',
        postal_vote_application_deadline: '2026-04-21',
        vac_application_deadline: '2026-04-28',
      },
      basis: 'Last day for the notice of election, 25 working days before the poll: Local Elections (Principal Areas) (England and Wales) Rules 2006 Sch 2 r1',
    });
  });

  it('gives Scottish councils the first day for the notice, and leaves out Easter Monday there', () => {
    // Scottish Local Government Elections Order 2011 Sch 1: not earlier than the 35th and not later than the 28th day. Easter Monday 2027 is 29 March.
    const scotland = timetable({ poll: '2027-05-06', nation: 'scotland', election: 'local' });
    expect(scotland.start).toBe('2027-03-15');
    expect(scotland.events.notice_of_election_deadline).toBe('2027-03-24');
    expect(scotland.basis).toContain('First day for the notice');
    // Registration counts Easter Monday as any Monday there: 5 May 2022 has it on 18 April.
    expect(timetable({ poll: '2022-05-05', nation: 'scotland', election: 'local' }).events.registration_deadline).toBe('2022-04-18');
    expect(timetable({ poll: '2022-05-05', nation: 'england', election: 'local' }).events.registration_deadline).toBe('2022-04-14');
  });

  it('has an earlier day for votes by post in Northern Ireland', () => {
    // RP (Northern Ireland) Regulations 2008 reg 57: 14 days; elsewhere 11.
    const northern = timetable({ poll: '2029-05-03', nation: 'northern-ireland', election: 'local' });
    const english = timetable({ poll: '2029-05-03', nation: 'england', election: 'local' });
    expect(northern.events.postal_vote_application_deadline).toBe('2029-04-13');
    expect(english.events.postal_vote_application_deadline).toBe('2029-04-18');
  });

  it('dissolves Parliament for the whole kingdom: 12 December 2019 counts back over St Andrew’s Day', () => {
    for (const nation of ['england', 'scotland', undefined] as const)
      expect(timetable({ poll: '2019-12-12', nation, election: 'parl' }).start).toBe('2019-11-06');
    // RPA 1983 Sch 1 r2: papers were in by 14 November 2019 everywhere; a by-election in England that day would have had until the 15th.
    expect(timetable({ poll: '2019-12-12', election: 'parl' }).events.close_of_nominations).toBe('2019-11-14');
    expect(timetable({ poll: '2019-12-12', nation: 'england', election: 'parl' }).events.close_of_nominations).toBe('2019-11-15');
  });

  it('starts a parliamentary by-election with its notice, because nothing is dissolved', () => {
    const general = timetable({ poll: '2030-06-06', nation: 'england', election: 'parl' });
    const byElection = timetable({ poll: '2030-06-06', nation: 'england', election: 'parl', byElection: true });
    expect(byElection.start).toBe(byElection.events.notice_of_election_deadline);
    expect(general.start < byElection.start).toBe(true);
    expect(general.basis).toContain('Dissolution');
  });

  it('tells candidates the earlier day for papers where the close is the day of the statement', () => {
    // Electoral Commission: papers by the 19th working day for commissioners; London Elects: by the 24th for the London Assembly.
    expect(timetable({ poll: '2024-05-02', election: 'pcc' }).events.nomination_papers_deadline).toBe('2024-04-05');
    expect(timetable({ poll: '2024-05-02', election: 'gla' }).events.nomination_papers_deadline).toBe('2024-03-27');
    expect(timetable({ poll: '2024-05-02', election: 'mayor' }).events).not.toHaveProperty('nomination_papers_deadline');
  });

  it('gives civil servants their three and six weeks', () => {
    expect(timetable({ poll: '2031-05-01', nation: 'england', election: 'local', body: 'government' }).start).toBe('2031-04-10');
    expect(timetable({ poll: '2031-05-01', election: 'sp', body: 'government' }).start).toBe('2031-03-20');
  });

  it('keeps the day that a law set for the 2021 Scottish poll', () => {
    expect(timetable({ poll: '2021-05-06', election: 'sp' }).events.postal_vote_application_deadline).toBe('2021-04-06');
    expect(timetable({ poll: '2021-05-06', nation: 'scotland', election: 'local' }).events.postal_vote_application_deadline).toBe('2021-04-20');
  });

  it('refuses an election that the nation does not hold, and a day that does not exist', () => {
    expect(() => timetable({ poll: '2026-05-07', nation: 'england', election: 'sp' })).toThrow('there is no "sp" election in england, only in scotland');
    expect(() => timetable({ poll: '2026-02-30', nation: 'england', election: 'local' })).toThrow('not a day');
  });

  it('puts every deadline on a working day before the poll, in the order that the law has them', () => {
    const polls = fc.integer({ min: 0, max: 365 * 40 }).map((days) => addDays('2012-01-05', days));
    const places = fc.constantFrom<[Parameters<typeof timetable>[0]['election'], 'england' | 'wales' | 'scotland' | 'northern-ireland']>(
      ['local', 'england'],
      ['local', 'wales'],
      ['local', 'scotland'],
      ['local', 'northern-ireland'],
      ['parl', 'scotland'],
      ['sp', 'scotland'],
      ['senedd', 'wales'],
      ['nia', 'northern-ireland'],
      ['pcc', 'wales'],
      ['gla', 'england'],
      ['mayor', 'england'],
    );
    fc.assert(
      fc.property(polls, places, (poll, [election, nation]) => {
        const { start, end, events } = timetable({ poll, election, nation });
        const days = Object.values(events);
        expect(days).toEqual([...days].sort());
        expect(Object.keys(events).every((name) => (EVENT_NAMES as readonly string[]).includes(name))).toBe(true);
        for (const day of days) expect([1, 2, 3, 4, 5]).toContain(weekdayOf(day));
        expect(start < end && (days[0] ?? '') < poll).toBe(true);
        // The working day after the last day for registration is the last day for votes by post, except in Northern Ireland.
        if (nation !== 'northern-ireland') {
          const divisions = [nation === 'scotland' ? 'scotland' : 'england-and-wales'] as const;
          if (!(election === 'sp' && poll === '2021-05-06'))
            expect(workingDaysBefore(events.postal_vote_application_deadline ?? '', 1, { divisions })).toBe(events.registration_deadline);
        }
      }),
    );
  });
});

describe('working days', () => {
  const england = { divisions: ['england-and-wales'] } as const;

  it('leaves out Christmas Eve but not Maundy Thursday', () => {
    // Electoral Administration Act 2006 s20 took Maundy Thursday out of the list.
    expect(isWorkingDay('2026-12-24', england)).toBe(false);
    expect(isWorkingDay('2026-04-02', england)).toBe(true);
    expect(isWorkingDay('2026-04-03', england)).toBe(false);
    expect(isWorkingDay('2026-12-23', england)).toBe(true);
  });

  it('is the day itself when none are counted', () => {
    expect(workingDaysBefore('2026-05-09', 0, england)).toBe('2026-05-09');
  });
});
