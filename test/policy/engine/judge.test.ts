// Levels, ceilings, allow rules, periods, skipped rules: what the engine decides rather than a rule.
import { describe, expect, it } from 'vitest';
import { compile, judge, openPolicy, periodsInForce } from '../../../src/policy/index.ts';
import { parseRule } from '../../../src/policy/parse.ts';
import { attempt, NORMAL, open, PRE_ELECTION, parsed, policy, source } from '../rules/core.ts';

const at = (text: string, voice: Parameters<typeof attempt>[1] = 'corporate', when = NORMAL) => judge(attempt(text, voice), open, new Date(when));

describe('allow rules', () => {
  it('hold an emergency message at advice, whatever else is in it', () => {
    const verdict = at('EVACUATE NOW: Environment Agency severe flood warning, danger to life. Ring Mr Poole on 07700 900123.');
    expect(verdict.level).toBe('advice');
    expect(verdict.allowedBy).toContain('emergency');
  });

  it('do not whitewash a party promotion or a resident’s number', () => {
    expect(at('Vote Labour! Register to vote at gov.uk/register-to-vote').level).toBe('block');
    expect(at('Register to vote. Ring her on 07700 900123 if stuck').level).toBe('block');
  });

  it('keep polling information quiet in the period', () => {
    expect(['clear', 'advice']).toContain(
      at('Polling stations for the Mayor and Cllr elections are open 7am to 10pm. Bring photo ID.', 'corporate', PRE_ELECTION).level,
    );
  });
});

describe('ceilings', () => {
  const text = 'Vote Labour. Her number is 07700 900123';
  it.each([
    ['corporate', 'block'],
    ['professional', 'block'],
    ['unknown', 'warn'],
    ['unregistered', 'warn'],
  ] as const)('%s: %s', (voice, level) => expect(at(text, voice).level).toBe(level));

  it('says nothing about politics on a person’s own profile', () => expect(at('Vote Labour on Thursday', 'personal').level).toBe('clear'));
  it('gives wrong-account as advice when nobody can tell', () => expect(at('Happy birthday Mum!! Love you loads xx', 'unknown').level).toBe('advice'));
});

describe('periods', () => {
  it('fill until, on the London day', () => {
    const verdict = at('Cllr Priya Shah opens the play area', 'corporate', '2026-05-07T21:30:00Z');
    expect(verdict.findings[0]?.until).toBe('2026-05-07');
    expect(verdict.findings[0]?.why.en).toContain('7 May 2026');
    expect(verdict.findings[0]?.why.cy).toContain('7 Mai 2026');
    expect(at('Cllr Priya Shah opens the play area', 'corporate', '2026-05-07T23:30:00Z').level).toBe('clear');
    expect(periodsInForce(open, new Date(PRE_ELECTION)).map(({ id }) => id)).toEqual(['local-2026']);
  });

  it('count for their own nation', () => {
    expect(
      judge(attempt('Cllr Priya Shah opens the play area', 'corporate', { nation: 'wales' }), open, new Date(PRE_ELECTION)).findings.some(
        ({ category }) => category === 'preelection',
      ),
    ).toBe(false);
  });
});

describe('what cannot be understood', () => {
  const newer = {
    ...policy,
    rules: [...policy.rules.slice(0, 3), { ...policy.rules[0], id: 'from-the-future', match: { telepathy: 'yes' } }],
  } as typeof policy;

  it('is skipped at run time and counted', () => {
    const opened = openPolicy(newer);
    expect(opened.skipped).toEqual([{ rule: 'from-the-future', reason: expect.stringContaining('unknown kind "telepathy"') }]);
    expect(opened.rules.length + opened.allows.length).toBe(3);
  });

  it('is refused by lint with file, path and what is allowed', () => {
    const rule = { ...parsed.rules[0], match: { telepathy: 'yes' } };
    const refused = parseRule(rule, `core/x/${parsed.rules[0]?.id}.yml`);
    expect(refused).toMatchObject({ ok: false, faults: [{ path: 'match', message: expect.stringContaining('allowed: phrases') }] });
    const condition = parseRule({ ...parsed.rules[0], when: 'on-tuesdays' }, 'x.yml');
    expect(condition).toMatchObject({ ok: false, faults: [{ file: 'x.yml', path: 'when', message: expect.stringMatching(/on-tuesdays.*pre-election/) }] });
    expect(parseRule({ ...parsed.rules[0], match: ['{nowhere}'] }, 'y', ['party'])).toMatchObject({
      ok: false,
      faults: [{ path: 'match.0', message: expect.stringContaining('{nowhere}') }],
    });
  });

  it('leaves a policy of another format unread, and says so', () => {
    const opened = openPolicy({ ...policy, format: 3 as 4 });
    expect(opened.rules).toEqual([]);
    expect(opened.skipped.some(({ rule }) => rule === 'policy')).toBe(true);
  });
});

describe('a shared post', () => {
  it('leaves the rules that are asked after its author was looked at with the words of the draft', () => {
    const [first] = parsed.rules;
    if (!first) throw new Error('no rules');
    const rule = { ...first, who: ['corporate' as const], when: 'always' as const, level: 'warn' as const, unless: undefined, levels: undefined };
    const own = { ...policy, rules: [] } as typeof policy;
    const opened = openPolicy({
      ...own,
      rules: [
        { ...rule, id: 'author', match: { shared: ['labour'] } },
        { ...rule, id: 'words', category: 'tone', match: { phrases: ['our new bus'] } },
      ],
    });
    const shared = { handle: 'UKLabour', name: 'The Labour Party' };
    const verdict = judge(
      attempt('Look at our new bus', 'corporate', { draft: { text: 'Look at our new bus', attachments: [], shared } }),
      opened,
      new Date(NORMAL),
    );
    expect(verdict.findings.map(({ rule: id }) => id).sort()).toEqual(['author', 'words']);
  });
});

describe('compile', () => {
  it('gives plain JSON without examples, and lets an organisation put its own rule in a rule’s place', () => {
    expect(JSON.stringify(policy)).not.toContain('"examples"');
    const [first] = parsed.rules;
    if (!first) throw new Error('no rules');
    const own = compile({ ...source, ownRules: [{ ...first, level: 'advice' }] });
    expect(own.rules.filter(({ id }) => id === first.id).map(({ level }) => level)).toEqual(['advice']);
  });
});
