// Days of an election against the calendar: which event a day belongs to, and when nothing may be said.
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/model/attempt.ts';
import { organisationFileSchema } from '../../../src/model/organisation.ts';
import { compile, judge, openPolicy } from '../../../src/policy/index.ts';
import { attempt, open, organisation, source } from '../rules/core.ts';

const SPRING = '2026-04-10T10:00:00Z';

function said(text: string, at = SPRING, policy = open, more: Partial<Attempt> = {}): string[] {
  return judge(attempt(text, 'corporate', more), policy, new Date(at))
    .findings.filter(({ category, rule }) => category === 'facts' && rule !== 'weekday-mismatch')
    .map(({ rule, level, quote, wayOut }) => `${rule} ${level}: ${quote} → ${wayOut.en}`);
}

const withElections = (elections: readonly unknown[]) =>
  openPolicy(compile({ ...source, organisation: organisationFileSchema.parse({ ...organisation, elections }) }));

describe('which event a day belongs to', () => {
  it.each([
    ['Register to vote by 20 April, apply for a postal vote by 22 April and apply for free voter ID by 28 April.', 'postal-vote-deadline', '22 April'],
    ['Register to vote by 20 April. Apply for a postal vote by 5pm on 22 April. Vote on Thursday 7 May.', 'postal-vote-deadline', '22 April'],
    ['By midnight on Tuesday 21 April you must register to vote in the elections on 7 May.', 'registration-deadline', 'Tuesday 21 April'],
    ['21 April is the last day to register to vote.', 'registration-deadline', '21 April'],
    ['For the local elections, 21 April is the last day to register.', 'registration-deadline', '21 April'],
    ['The deadline to register to vote in the local elections on 7 May is 24 April.', 'registration-deadline', '24 April'],
    ['Register to vote. The deadline is 24 April.', 'registration-deadline', '24 April'],
    ['Polling day is 8 May. Register to vote by 20 April.', 'polling-day', '8 May'],
    ['Polling day for the local elections is 8 May', 'polling-day', '8 May'],
    ['Key dates:\n- Register to vote: 20 April\n- Polling day: 8 May', 'polling-day', '8 May'],
    ['Polling stations open 07/06/2026', 'polling-day', '07/06/2026'],
    ['May 8 is polling day', 'polling-day', 'May 8'],
    ['It’s polling day tomorrow, Friday 8 May', 'polling-day', 'Friday 8 May'],
    ['Elections for Midshire County Council will be held on Thursday 14 May', 'polling-day', 'Thursday 14 May'],
    ['Register to vote before midnight on 21 April', 'registration-deadline', '21 April'],
    ['Need a Voter Authority Certificate? You must apply by Wednesday 29 April', 'voter-id-deadline', 'Wednesday 29 April'],
    ['Have you applied for your postal vote? The deadline is 5pm on 22 April', 'postal-vote-deadline', '22 April'],
    ['Bydd etholiad y cyngor ar 14 Mai', 'polling-day', '14 Mai'],
    ['Bydd etholiadau lleol ar ddydd Iau 14 Mai.', 'polling-day', 'ddydd Iau 14 Mai'],
    ['Dyddiad cau i gofrestru i bleidleisio yw 22 Ebrill.', 'registration-deadline', '22 Ebrill'],
    ['Nominations for the local elections close on 13 April', 'nominations-deadline', '13 April'],
  ])('%s', (text, rule, quote) => {
    const found = said(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${rule} warn: ${quote} →`);
  });
});

describe('the right value', () => {
  it('is said in words', () => {
    expect(said('Register to vote by 24 April')).toEqual(['registration-deadline warn: 24 April → The deadline is 20 April 2026.']);
    expect(said('Polling day is 8 May')).toEqual(['polling-day warn: 8 May → Polling day is 7 May 2026.']);
  });

  it('is said in Welsh as well', () => {
    const [finding] = judge(attempt('Cofrestrwch i bleidleisio erbyn 24 Ebrill'), open, new Date(SPRING)).findings.filter(
      ({ category }) => category === 'facts',
    );
    expect(finding?.wayOut.cy).toBe('Y dyddiad cau yw 20 Ebrill 2026.');
  });

  it('of a deadline stated too early is advice, too late a warning', () => {
    expect(said('Register to vote by 18 April')).toEqual(['deadline-early advice: 18 April → The deadline is 20 April 2026.']);
    expect(said('Register to vote before 21 April')).toEqual([]);
    expect(said('Register to vote before 7 May')).toHaveLength(1);
  });
});

describe('nothing is said', () => {
  it.each([
    'Register to vote by midnight on Monday 20 April. Polling day is Thursday 7 May.',
    'Polling day is nearly here, so come to our hustings on 2 May.',
    'POLLING DAY IS NEARLY HERE SO COME TO OUR HUSTINGS ON 2 MAY',
    'Polling Day Is Nearly Here: Meet Your Candidates On 2 May',
    'Bins: because of the elections on 7 May, collections move to Friday 8 May.',
    'Local elections: verification Thursday 7 May, count Friday 8 May, results by Saturday 9 May.',
    'Deadline to register: 20 April. Deadline for postal votes: 21 April. Polling day: 7 May.',
    'We recommend you apply for a proxy vote early. Your notice must reach us before 13 May.',
    'Sign up to be a poll clerk for 7 May by 14 April.',
    'Local elections count: Friday 8 May at Kelling Leisure Centre.',
    'The count for the local elections is on 8 May.',
    'Results of the local elections will be announced on 8 May.',
    'Register to vote, then join our fun run. Entries by 30 April.',
    'Polling stations are open from 1 to 8 May for staff training.',
    'The general election is on 4 June.',
    'Elections in Scotland are on 14 May.',
    'In last year’s elections polling day was 1 May.',
    'If you registered to vote before 25 April you will get a poll card by 1 May.',
    'Return your postal vote by 10pm on 7 May; packs are posted on 23 April.',
    'The deadline is 20 April, not 21 April. Register to vote.',
    'Kelling School is a polling station and will be closed on 7 May and 8 May.',
    'We need poll clerks for polling day. Apply by 12 April.',
    'School council elections on 14 May!',
    'Vote on 12 May for your favourite gritter name.',
  ])('%s', (text) => expect(said(text)).toEqual([]));

  it('outside the time of a known election', () => {
    expect(said('Polling day is 8 May.', '2026-06-20T10:00:00Z')).toEqual([]);
    expect(said('Polling day is 8 May.', '2026-05-08T10:00:00Z')).toEqual([]);
    expect(said('Polling day is 8 May.', '2026-05-07T20:00:00Z')).toHaveLength(1);
  });

  it('except for a year that is written and known', () => {
    expect(said('Polling day is 7 May 2027.', '2026-06-20T10:00:00Z')).toEqual(['polling-day warn: 7 May 2027 → Polling day is 6 May 2027.']);
    expect(said('Polling day is 7 May 2028.', '2026-06-20T10:00:00Z')).toEqual([]);
  });

  it('for another nation, or without an election', () => {
    expect(said('Polling day is 8 May.', SPRING, open, { nation: 'scotland' })).toEqual([]);
    expect(said('Polling day is 8 May.', SPRING, withElections([]))).toEqual([]);
  });

  it('in a policy compiled before facts were part of it', () => {
    const { facts: _facts, ...older } = open.policy;
    expect(said('Polling day is 8 May. Call us on 01632 960 010.', SPRING, openPolicy(older))).toEqual([]);
  });
});

describe('several elections', () => {
  const both = withElections([
    { id: 'a', type: 'local', nation: 'england', poll: '2026-05-07' },
    { id: 'b', type: 'parl', nation: 'england', poll: '2026-05-21' },
  ]);

  it('make the day of either right', () => {
    expect(said('Polling day is 7 May.', SPRING, both)).toEqual([]);
    expect(said('Polling day is 21 May.', SPRING, both)).toEqual([]);
    expect(said('Polling day is 14 May.', SPRING, both)).toHaveLength(1);
  });

  it('are told apart where the draft names one', () => {
    expect(said('The general election is on 7 May 2026.', SPRING, withElections([{ id: 'b', type: 'parl', nation: 'england', poll: '2026-05-21' }]))).toEqual([
      'polling-day warn: 7 May 2026 → Polling day is 21 May 2026.',
    ]);
  });
});

describe('allow rules', () => {
  it('for polling information do not hide a wrong day', () => {
    const verdict = judge(attempt('Polling stations are open from 7am to 10pm on Friday 8 May. Register to vote!'), open, new Date(SPRING));
    expect(verdict.allowedBy).toEqual(expect.arrayContaining(['polling-information', 'voter-registration']));
    expect(verdict.level).toBe('warn');
  });

  it('for an emergency protect everything', () => {
    const verdict = judge(attempt('Flood warning in force, danger to life. Polling day is 8 May.'), open, new Date(SPRING));
    expect(verdict.findings.map(({ rule }) => rule)).toContain('polling-day');
    expect(verdict.level).toBe('advice');
  });
});

describe('voices', () => {
  it.each(['corporate', 'professional', 'partnership'] as const)('%s is warned', (voice) => {
    expect(judge(attempt('Polling day is 8 May.', voice), open, new Date(SPRING)).level).toBe('warn');
  });
  it.each(['personal', 'member', 'unknown'] as const)('%s is left alone', (voice) => {
    expect(judge(attempt('Polling day is 8 May.', voice), open, new Date(SPRING)).findings.filter(({ category }) => category === 'facts')).toEqual([]);
  });
});
