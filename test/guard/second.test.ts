// @vitest-environment jsdom
// The second line: what has a ticket goes at once, what has none is judged by what it carries, and a refusal stays one.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../src/guard/engine.ts';
import type { InForce, Law, LawState } from '../../src/guard/law.ts';
import { refusals } from '../../src/guard/refusals.ts';
import { type SecondLine, secondLine } from '../../src/guard/second.ts';
import { tickets } from '../../src/guard/tickets.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { IdentityReading } from '../../src/model/identity.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { eventually } from '../fakes/eventually.ts';
import { finding, KELLING, MIDSHIRE, sight } from './sights.ts';

const WARN = finding('wrong-account', 'warn');
const OWN: IdentityReading = { state: 'known', platform: 'facebook', ids: ['1'], ownLogin: true, evidence: [] };

interface Stage {
  readonly line: SecondLine;
  readonly answers: string[];
  readonly allowed: ReturnType<typeof tickets>;
  readonly refused: ReturnType<typeof refusals>;
  readonly ask: ReturnType<typeof vi.fn>;
  readonly unseen: ReturnType<typeof vi.fn>;
  readonly corrected: ReturnType<typeof vi.fn>;
  readonly pressAgain: ReturnType<typeof vi.fn>;
  readonly judge: ReturnType<typeof vi.fn>;
  readonly fault: ReturnType<typeof vi.fn>;
  decide: (yes: boolean) => void;
  findings: Finding[];
  state: LawState['state'];
  off: string[];
  reading: IdentityReading;
  readable: boolean;
  now: number;
}

let stage: Stage;
beforeEach(() => {
  const answers: string[] = [];
  const allowed = tickets(() => stage.now);
  const refused = refusals(() => stage.now);
  const judge = vi.fn(() => ({ level: 'warn', findings: stage.findings, allowedBy: [] }));
  const engine = {
    judge,
    standingOf: (reading: IdentityReading) => {
      const id = reading.state === 'known' ? (reading.ids[0] ?? '') : '';
      return id.startsWith('6') ? { actingAs: 'corporate', name: id, account: { id } } : { actingAs: 'personal', name: id };
    },
  } as unknown as Engine;
  const inForce = { engine, policy: {} } as unknown as InForce;
  const law = {
    now: () => (stage.state === 'in-force' ? { ...inForce, state: 'in-force' } : { state: stage.state }),
    settings: () => ({ off: stage.off, declared: {} }),
    load: () => {
      stage.state = 'in-force';
      return Promise.resolve();
    },
  } as unknown as Law;
  const platform = {
    name: 'facebook',
    sent: ({ body }: { body: string }) => (stage.readable ? { text: body, surface: 'post', reading: stage.reading } : undefined),
    composers: () => [],
  } as unknown as Platform;
  let answer: (yes: boolean) => void = () => undefined;
  const ask = vi.fn(
    () =>
      new Promise<boolean>((resolve) => {
        answer = resolve;
      }),
  );
  const [unseen, corrected, pressAgain, fault] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const line = secondLine({
    platform,
    document,
    law,
    tickets: allowed,
    refusals: refused,
    now: () => stage.now,
    answer: (id, how) => answers.push(`${id} ${how}`),
    ask,
    passed: vi.fn(),
    unseen,
    corrected,
    pressAgain,
    fault,
  });
  stage = {
    line,
    answers,
    allowed,
    refused,
    ask,
    unseen,
    corrected,
    pressAgain,
    judge,
    fault,
    decide: (yes) => answer(yes),
    findings: [WARN],
    state: 'in-force',
    off: [],
    reading: KELLING,
    readable: true,
    now: 1_000_000,
  };
});

const request = (id: number, body = 'text', sync = false): void => stage.line.asked({ id, name: 'X', body, actor: '', sync });
const registered = (text: string, findings: Finding[] = []) => ({
  ...sight(text, findings),
  standing: { actingAs: 'corporate' as const, name: '', account: { id: '61550000000001' } as never },
});

describe('a request with a ticket', () => {
  it('goes at once, unjudged, whatever line breaks the site has made of the words', () => {
    stage.allowed.grant(registered('some\n\ntext'), []);
    request(1, 'some text ');
    expect(stage.answers).toEqual(['1 go']);
    expect(stage.judge).not.toHaveBeenCalled();
    expect(stage.unseen).not.toHaveBeenCalled();
  });

  it('has it once', () => {
    stage.allowed.grant(registered('text'), []);
    request(1);
    request(2, 'text ');
    expect(stage.answers).toEqual(['1 go', '2 wait']);
  });

  describe('sent again by the site', () => {
    beforeEach(() => {
      stage.allowed.grant(registered('text', [WARN]), [WARN]);
      request(1);
    });

    it('goes without a second question, three times at most and for a minute', () => {
      for (const id of [2, 3, 4, 5]) request(id);
      expect(stage.answers).toEqual(['1 go', '2 go', '3 go', '4 go', '5 wait']);
    });

    it('is asked about again after a minute', () => {
      stage.now += 60_001;
      request(2);
      expect(stage.answers.at(-1)).toBe('2 wait');
    });

    it('is asked about again when the clock was put back', () => {
      stage.now -= 3_600_000;
      request(2);
      expect(stage.answers.at(-1)).toBe('2 wait');
    });

    it('is asked about when one letter, the operation or the actor differs', () => {
      request(2, 'text.');
      stage.line.asked({ id: 3, name: 'Y', body: 'text', actor: '', sync: false });
      stage.line.asked({ id: 4, name: 'X', body: 'text', actor: '7', sync: false });
      stage.reading = MIDSHIRE;
      request(5);
      expect(stage.answers).toEqual(['1 go', '2 wait', '3 wait', '4 wait', '5 wait']);
    });

    it('takes no ticket of another post, and leaves none behind', () => {
      stage.allowed.grant(registered('other', [WARN]), [WARN]);
      request(2);
      request(3, 'other');
      request(4, 'other words');
      expect(stage.answers).toEqual(['1 go', '2 go', '3 go', '4 wait']);
    });

    it('is asked about once the person has gone back', () => {
      stage.line.withdraw();
      request(2);
      expect(stage.answers.at(-1)).toBe('2 wait');
    });
  });

  it('goes for other words too when all they hold has been answered, and not otherwise', () => {
    stage.allowed.grant(registered('text', [WARN]), [WARN]);
    request(1, 'text, changed by the site');
    expect(stage.answers).toEqual(['1 go']);
    stage.allowed.grant(registered('text'), []);
    request(2, 'quite another text');
    expect(stage.answers.at(-1)).toBe('2 wait');
  });

  it('that goes out as another account corrects the mark and is asked about', () => {
    stage.allowed.grant(registered('text', [WARN]), [WARN]);
    stage.reading = MIDSHIRE;
    request(1);
    expect(stage.answers).toEqual(['1 wait']);
    expect(stage.corrected).toHaveBeenCalledOnce();
  });

  it('of a thread comes one for each post', () => {
    stage.allowed.grant({ ...registered('one\n\ntwo'), draft: { text: 'one\n\ntwo', attachments: [], posts: ['one', 'two'] } }, []);
    request(1, 'one');
    request(2, 'two');
    expect(stage.answers).toEqual(['1 go', '2 go']);
  });

  it('is too late after two minutes', () => {
    stage.allowed.grant(registered('text'), []);
    stage.now += 120_001;
    request(1);
    expect(stage.answers).toEqual(['1 wait']);
  });

  it('has none any more once the clock was put back', () => {
    stage.allowed.grant(registered('text'), []);
    stage.now -= 3_600_000;
    request(1);
    expect(stage.answers).toEqual(['1 wait']);
    expect(stage.unseen).toHaveBeenCalledOnce();
  });
});

const click = (target: Element): Event => ({ isTrusted: true, type: 'click', composedPath: () => [target] }) as unknown as Event;

describe('a request without a ticket', () => {
  it('goes at once when there is nothing to ask, and is told of as unseen', () => {
    stage.findings = [finding('hashtag', 'advice')];
    request(1);
    expect(stage.answers).toEqual(['1 go']);
    expect(stage.unseen).toHaveBeenCalledOnce();
  });

  it('waits for the person, and goes once they say so', async () => {
    request(1);
    expect(stage.answers).toEqual(['1 wait']);
    await eventually(() => expect(stage.ask).toHaveBeenCalledOnce());
    stage.decide(true);
    await eventually(() => expect(stage.answers).toEqual(['1 wait', '1 go']));
    request(2);
    request(3, 'text!');
    expect(stage.answers.slice(2)).toEqual(['2 go', '3 wait']);
  });

  /** The person goes back from the first request, and the same one tried again is refused unasked. */
  async function refusesTheFirst(): Promise<void> {
    request(1);
    await eventually(() => expect(stage.ask).toHaveBeenCalledOnce());
    stage.decide(false);
    await eventually(() => expect(stage.answers).toEqual(['1 wait', '1 stop']));
    request(2);
    expect(stage.answers.at(-1)).toBe('2 stop');
  }

  it('refused is refused again unasked, until a person presses something', async () => {
    await refusesTheFirst();
    stage.now += 1_000;
    stage.refused.heard(click(document.body.appendChild(document.createElement('textarea'))));
    request(3);
    expect(stage.answers.at(-1)).toBe('3 stop');
    stage.refused.heard({ ...click(document.body), isTrusted: false } as Event);
    request(4);
    expect(stage.answers.at(-1)).toBe('4 stop');
    expect(stage.ask).toHaveBeenCalledOnce();
    stage.refused.heard(click(document.body));
    request(5);
    expect(stage.answers.at(-1)).toBe('5 wait');
  });

  it('refused stays refused when the clock was put back before, whatever was pressed by the later clock', async () => {
    stage.refused.heard(click(document.body));
    stage.now -= 3_600_000;
    await refusesTheFirst();
  });

  it.each([
    ['ten minutes later', 600_001],
    ['once the clock was put back', -3_600_000],
  ])('refused is asked about again %s', async (_, ms) => {
    request(1);
    await eventually(() => expect(stage.ask).toHaveBeenCalledOnce());
    stage.decide(false);
    await eventually(() => expect(stage.answers).toEqual(['1 wait', '1 stop']));
    stage.now += ms;
    request(2);
    expect(stage.answers.at(-1)).toBe('2 wait');
  });

  it('tried again while the question is open is the same question, and one of them goes', async () => {
    request(1);
    request(2);
    await eventually(() => expect(stage.ask).toHaveBeenCalledOnce());
    stage.decide(true);
    await eventually(() => expect(stage.answers).toEqual(['1 wait', '2 wait', '1 stop', '2 go']));
    expect(stage.ask).toHaveBeenCalledOnce();
  });

  it('that cannot wait gets a ticket for the person’s next press', async () => {
    request(1, 'text', true);
    await eventually(() => expect(stage.ask).toHaveBeenCalledOnce());
    stage.decide(true);
    await eventually(() => expect(stage.pressAgain).toHaveBeenCalledOnce());
    request(2);
    expect(stage.answers.at(-1)).toBe('2 go');
  });

  it('as a person’s own profile is judged as that', () => {
    stage.reading = OWN;
    stage.findings = [];
    request(1);
    expect(stage.judge).toHaveBeenCalledWith(
      expect.objectContaining({ standing: expect.objectContaining({ actingAs: 'personal' }) }),
      expect.anything(),
      expect.any(Date),
    );
  });
});

describe('what is never held', () => {
  it.each(['policy-missing', 'policy-corrupt', 'extension-reloaded'] as const)('anything while the rules are %s', (state) => {
    stage.state = state;
    request(1);
    expect(stage.answers).toEqual(['1 go']);
  });

  it('anything on a site that is switched off', () => {
    stage.off = [document.location.hostname];
    request(1);
    expect(stage.answers).toEqual(['1 go']);
  });

  it('a request of a shape nobody knows, and it is told of', () => {
    stage.readable = false;
    request(1);
    expect(stage.answers).toEqual(['1 go']);
    expect(stage.unseen).toHaveBeenCalledOnce();
  });
});

it('waits for the rules where there was no composer to read them for', async () => {
  stage.state = 'starting';
  stage.findings = [];
  request(1);
  expect(stage.answers).toEqual(['1 wait']);
  stage.line.still(1);
  expect(stage.answers.at(-1)).toBe('1 wait');
  await eventually(() => expect(stage.answers.at(-1)).toBe('1 go'));
});

it('goes, and is told of as a fault, when it cannot be judged once the rules are here', async () => {
  stage.state = 'starting';
  stage.judge.mockImplementation(() => {
    throw new Error('a fault of ours');
  });
  request(1);
  await eventually(() => expect(stage.answers).toEqual(['1 wait', '1 go']));
  expect(stage.fault).toHaveBeenCalledOnce();
});

it('never leaves a gate waiting for what is not known any more', () => {
  stage.line.still(77);
  expect(stage.answers).toEqual(['77 go']);
});
