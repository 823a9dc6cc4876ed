// What a compiled policy knows: the calendar's days as plain data, and what belongs to the organisation.
import { expect, it } from 'vitest';
import { organisationFileSchema } from '../../../src/model/organisation.ts';
import { factsOf } from '../../../src/policy/facts/facts-of.ts';
import { organisation } from '../rules/core.ts';

const polls = (...elections: readonly unknown[]) => factsOf(organisationFileSchema.parse({ ...organisation, elections })).polls;

it('holds the days of each poll', () => {
  expect(factsOf(organisation).polls[0]).toEqual({
    poll: '2026-05-07',
    start: '2026-03-30',
    nation: 'england',
    type: 'local',
    byElection: false,
    days: {
      'polling-day': ['2026-05-07'],
      'registration-deadline': ['2026-04-20'],
      'postal-vote-deadline': ['2026-04-21'],
      'proxy-vote-deadline': ['2026-04-28'],
      'voter-id-deadline': ['2026-04-28'],
      'nominations-deadline': ['2026-04-09'],
    },
  });
});

it('gives two days for nominations where the rules have two', () => {
  expect(polls({ id: 'p', type: 'pcc', nation: 'england', poll: '2028-05-04' })[0]?.days['nominations-deadline']).toHaveLength(2);
});

it('knows of no certificate where no identity document is asked for', () => {
  const [scottish, irish] = polls(
    { id: 's', type: 'local', nation: 'scotland', poll: '2027-05-06' },
    { id: 'n', type: 'local', nation: 'northern-ireland', poll: '2027-05-06' },
  );
  expect(scottish?.days['voter-id-deadline']).toBeUndefined();
  expect(irish?.days['voter-id-deadline']).toBeUndefined();
  expect(irish?.days['proxy-vote-deadline']).toEqual(irish?.days['postal-vote-deadline']);
});

it('leaves out an election that cannot be, and is JSON', () => {
  expect(polls({ id: 'x', type: 'senedd', nation: 'scotland', poll: '2026-05-07' })).toEqual([]);
  const facts = factsOf(organisation);
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
});

it('takes domains from addresses and links, each once', () => {
  const { domains, phones } = factsOf(organisation);
  expect(domains).toEqual([
    'midshirefire.example',
    'harrowdale.example',
    'norbridge.example',
    'concerns.midshirefire.example',
    'intranet.midshirefire.example',
  ]);
  expect(new Set(phones).size).toBe(phones.length);
});
